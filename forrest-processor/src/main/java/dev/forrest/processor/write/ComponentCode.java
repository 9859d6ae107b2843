package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.Comment;
import dev.forrest.processor.code.Expression;
import dev.forrest.processor.code.FieldCode;
import dev.forrest.processor.code.Scope;
import dev.forrest.processor.code.Signature;
import dev.forrest.processor.code.Statement;
import dev.forrest.processor.code.Variable;
import dev.forrest.processor.model.ComponentModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.UnitSchema;
import dev.forrest.processor.type.ForrestNames;
import dev.forrest.processor.type.Names;
import dev.forrest.processor.type.StoredType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one component contributes to its record's codec.
 *
 * @param number the field's number
 * @param tag what the field starts with
 * @param local the variable that holds the value
 * @param holder the class that has the codec, if that is composed
 * @param constant the name of the field that it is in
 */
record ComponentCode(
    ComponentModel model,
    Names names,
    int number,
    int tag,
    Variable local,
    ClassName holder,
    String constant) {
  static final ClassName SIZES = ForrestNames.codec("Sizes");
  static final ClassName OUTPUT = ClassName.get("com.google.protobuf", "CodedOutputStream");
  static final ClassName INPUT = ClassName.get("com.google.protobuf", "CodedInputStream");

  private static final Pattern WORDS = Pattern.compile("(\\p{Ll})(\\p{Lu})");
  private static final Signature OPTIONAL_SIZE =
      Signature.of(TypeName.LONG, TypeName.INT, ClassName.OBJECT, SIZES);
  private static final Signature WRITE_OPTIONAL =
      Signature.of(TypeName.VOID, TypeName.INT, ClassName.OBJECT, SIZES, OUTPUT);
  private static final Signature READ = Signature.of(ClassName.OBJECT, INPUT);

  static List<ComponentCode> of(UnitSchema schema, RecordModel record) {
    Names names = schema.unit().names();
    Scope locals = new Scope();
    List.of("in", "out", "size", "sizes", "tag", "value").forEach(locals::name);
    Scope constants = new Scope();
    List<ComponentCode> components = new ArrayList<>();
    for (ComponentModel model : record.components()) {
      // A variable with a class's name would hide the class.
      boolean likeClass = Character.isUpperCase(model.name().codePointAt(0));
      int number = components.size() + 1;
      String local = locals.name(likeClass ? model.name() + "_" : model.name());
      components.add(
          new ComponentCode(
              model,
              names,
              number,
              schema.tag(model.type(), number),
              new Variable(model.type().type(), local),
              record.isInCycle() ? names.composed(record.use()) : names.codec(record.use()),
              constants.name(upperCase(model.name()) + "_CODEC")));
    }
    return components;
  }

  /** A class for codecs, which is initialized when the first of them is needed. */
  static ClassCode holder(ClassName name, List<FieldCode> codecs) {
    ClassCode type =
        new ClassCode(name, ClassName.OBJECT)
            .comment(
                Comment.plain(
                    "Apart, so that two threads cannot each wait for the other to initialize a"
                        + " class."));
    codecs.forEach(type::add);
    return type.add(
        Members.constructor("private ", ClassName.OBJECT, Signature.of(TypeName.VOID), List.of()));
  }

  private static String upperCase(String name) {
    return WORDS.matcher(name).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
  }

  private StoredType type() {
    return model.type();
  }

  boolean isUnchecked() {
    return model.hasWildcards();
  }

  /**
   * The codec's field, where it is made for this record.
   *
   * @param isPrivate whether the record's codec has it itself
   */
  Optional<FieldCode> composedCodec(boolean isPrivate) {
    if (!type().isComposed()) {
      return Optional.empty();
    }
    TypeName codec = ParameterizedTypeName.get(ForrestNames.CODEC, type().type());
    return Optional.of(new FieldCode(isPrivate, codec, constant, type().codec(names)));
  }

  private Expression codec() {
    if (!type().isComposed()) {
      return type().codec(names);
    }
    return Expression.field(holder, constant, ForrestNames.CODEC);
  }

  /** Adds to a size what the field takes. */
  Statement size(Variable size, Variable value, Variable sizes) {
    return Statement.add(
        size,
        type()
            .primitive()
            .map(primitive -> primitive.fieldSize(number, get(value)))
            .orElseGet(
                () ->
                    codec()
                        .call(
                            "optionalSize",
                            OPTIONAL_SIZE,
                            Expression.number(number),
                            cast(value),
                            Expression.of(sizes))));
  }

  /** Writes the field. */
  Statement write(Variable value, Variable sizes, Variable out) {
    return Statement.of(
        type()
            .primitive()
            .map(primitive -> primitive.write(Expression.of(out), number, get(value)))
            .orElseGet(
                () ->
                    codec()
                        .call(
                            "writeOptional",
                            WRITE_OPTIONAL,
                            Expression.number(number),
                            cast(value),
                            Expression.of(sizes),
                            Expression.of(out))));
  }

  /** Declares the variable, for reading. */
  Statement declare() {
    return Statement.declare(local, Expression.zero(local.type()));
  }

  /** Reads the field. */
  Statement read(Variable in) {
    return Statement.assign(
        local,
        type()
            .primitive()
            .map(primitive -> primitive.read(Expression.of(in)))
            .orElseGet(
                () ->
                    codec()
                        .callVirtual(
                            false, "read", READ, local.type(), List.of(Expression.of(in)))));
  }

  private Expression get(Variable value) {
    return get(model, value);
  }

  /** What a component's method, or a getter, returns. */
  static Expression get(ComponentModel model, Variable value) {
    return Expression.of(value)
        .callVirtual(false, model.name(), Signature.of(model.erased()), model.erased(), List.of());
  }

  /** Without wildcards, as the codec takes it. */
  private Expression cast(Variable value) {
    return model.hasWildcards() ? get(value).as(type().type()) : get(value);
  }
}
