package dev.forrest.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.forrest.processor.model.ComponentModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitSchema;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.Names;
import dev.forrest.processor.type.Primitive;
import dev.forrest.processor.type.StoredType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What one component contributes to its record's codec.
 *
 * @param number the field's number
 * @param tag what the field starts with
 * @param local the name of the variable that holds the value
 * @param constant the name of the field that holds the codec, if it is composed
 * @param isHeld whether that field is in a class of its own
 */
record ComponentCode(
    ComponentModel model,
    Names names,
    int number,
    int tag,
    String local,
    String constant,
    boolean isHeld) {
  static final String HOLDER = "Composed";

  static List<ComponentCode> of(UnitSchema schema, RecordModel record) {
    NameAllocator locals = new NameAllocator();
    List.of("in", "out", "size", "sizes", "tag", "value").forEach(locals::newName);
    NameAllocator constants = new NameAllocator();
    List<ComponentCode> components = new ArrayList<>();
    for (ComponentModel model : record.components()) {
      // A variable with a class's name would hide the class.
      boolean likeClass = Character.isUpperCase(model.name().codePointAt(0));
      int number = components.size() + 1;
      components.add(
          new ComponentCode(
              model,
              schema.unit().names(),
              number,
              schema.tag(model.type(), number),
              locals.newName(likeClass ? model.name() + "_" : model.name()),
              constants.newName(upperCase(model.name()) + "_CODEC"),
              record.isInCycle()));
    }
    return components;
  }

  /** A nested class for codecs, which is initialized when the first of them is needed. */
  static TypeSpec holder(List<FieldSpec> codecs) {
    return TypeSpec.classBuilder(HOLDER)
        .addJavadoc(
            "Apart, so that two threads cannot each wait for the other to initialize a class.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addFields(codecs)
        .build();
  }

  private static String upperCase(String name) {
    return name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1_$2").toUpperCase(Locale.ROOT);
  }

  String name() {
    return model.name();
  }

  private StoredType type() {
    return model.type();
  }

  boolean isUnchecked() {
    return model.hasWildcards();
  }

  /** The codec's field, where it is made for this record. */
  Optional<FieldSpec> composedCodec() {
    if (!type().isComposed()) {
      return Optional.empty();
    }
    TypeName codec = ParameterizedTypeName.get(ForrestNames.CODEC, type().type());
    return Optional.of(
        FieldSpec.builder(codec, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(type().codec(names))
            .build());
  }

  private CodeBlock codec() {
    if (!type().isComposed()) {
      return type().codec(names);
    }
    return isHeld ? CodeBlock.of("$L.$N", HOLDER, constant) : CodeBlock.of("$N", constant);
  }

  /** Adds to {@code size} what the field takes. */
  CodeBlock size() {
    return statement(
        type()
            .primitive()
            .map(primitive -> CodeBlock.of("size += $L", primitive.fieldSize(number, get())))
            .orElseGet(
                () ->
                    CodeBlock.of(
                        "size += $L.optionalSize($L, $L, sizes)", codec(), number, cast())));
  }

  /** Writes the field to {@code out}. */
  CodeBlock write() {
    return statement(
        type()
            .primitive()
            .map(primitive -> primitive.write(number, get()))
            .orElseGet(
                () ->
                    CodeBlock.of("$L.writeOptional($L, $L, sizes, out)", codec(), number, cast())));
  }

  /** Declares the variable, for reading. */
  CodeBlock declare() {
    String absent = type().primitive().map(Primitive::zero).orElse("null");
    return CodeBlock.builder().addStatement("$T $N = $L", type().type(), local, absent).build();
  }

  /** Reads the field from {@code in}. */
  CodeBlock read() {
    CodeBlock read =
        type()
            .primitive()
            .map(Primitive::read)
            .orElseGet(() -> CodeBlock.of("$L.read(in)", codec()));
    return CodeBlock.builder().addStatement("$N = $L", local, read).build();
  }

  private CodeBlock get() {
    return CodeBlock.of("value.$N()", name());
  }

  /** Without wildcards, as the codec takes it. */
  private CodeBlock cast() {
    return model.hasWildcards() ? CodeBlock.of("($T) $L", type().type(), get()) : get();
  }

  private static CodeBlock statement(CodeBlock code) {
    return CodeBlock.builder().addStatement(code).build();
  }
}
