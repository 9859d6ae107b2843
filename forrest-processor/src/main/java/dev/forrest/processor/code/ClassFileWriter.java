package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.ACC_BRIDGE;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ACC_VARARGS;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.V17;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** Writes one class as a class file: what javac makes of its source. */
final class ClassFileWriter {
  private static final Map<String, Integer> ACCESS =
      Map.of("", 0, "public ", ACC_PUBLIC, "protected ", ACC_PROTECTED, "private ", ACC_PRIVATE);

  /** What 16 bits can count, which ASM does not check; the initializer of fields is one, too. */
  private static final int MAX_METHODS = 65_534;

  private final Elements elements;
  private final Descriptors types;
  private final ClassCode type;
  private final ClassWriter file;
  private final List<MethodCode> lambdas = new ArrayList<>();
  private int methods;

  ClassFileWriter(ClassCode type, Descriptors types, Elements elements) {
    this.elements = elements;
    this.types = types;
    this.type = type;
    boolean jumps =
        type.methods().stream()
            .anyMatch(method -> method.body().stream().anyMatch(Statement::jumps));
    this.file = new Writer(jumps ? ClassWriter.COMPUTE_FRAMES : ClassWriter.COMPUTE_MAXS);
  }

  Descriptors types() {
    return types;
  }

  String internalName() {
    return types.internalName(type.name());
  }

  byte[] write() throws TooLargeException {
    types.forgetNested();
    file.visit(
        V17,
        ACC_FINAL | ACC_SUPER | (type.isPublic() ? ACC_PUBLIC : 0),
        internalName(),
        signature(),
        types.internalName(type.superclass()),
        type.interfaces().stream().map(types::internalName).toArray(String[]::new));
    file.visitSource(type.name().simpleName() + ".java", null);
    for (FieldCode field : type.fields()) {
      file.visitField(
              ACC_STATIC | ACC_FINAL | (field.isPrivate() ? ACC_PRIVATE : 0),
              field.name(),
              types.descriptor(field.type()),
              Types.isGeneric(field.type()) ? types.signature(field.type()) : null,
              null)
          .visitEnd();
    }
    for (MethodCode method : type.methods()) {
      write(method, 0);
    }
    for (MethodCode method : type.methods()) {
      MethodCode bridge = method.bridge(type.name());
      if (bridge != null) {
        write(bridge, ACC_SYNTHETIC | ACC_BRIDGE);
      }
    }
    if (!type.fields().isEmpty()) {
      writeInitializer();
    }
    // A function's body may have functions.
    for (int i = 0; i < lambdas.size(); i++) {
      write(lambdas.get(i), ACC_SYNTHETIC);
    }
    types.nested().forEach(this::writeNested);
    file.visitEnd();
    return file.toByteArray();
  }

  /** Says of a nested class that it is one, as the JVM's specification asks for. */
  private void writeNested(ClassName nested) {
    TypeElement element = elements.getTypeElement(nested.canonicalName());
    file.visitInnerClass(
        types.internalName(nested),
        types.internalName(nested.enclosingClassName()),
        nested.simpleName(),
        element == null ? ACC_STATIC : NestedFlags.of(element));
  }

  String lambda(Variable parameter, Expression body) {
    String name = "lambda$" + lambdas.size();
    lambdas.add(
        MethodCode.method(name, body.type())
            .access("private ")
            .asStatic()
            .parameter(parameter)
            .add(Statement.returning(body.type(), body)));
    return name;
  }

  private String signature() {
    boolean isGeneric =
        !type.typeParameters().isEmpty()
            || Types.isGeneric(type.superclass())
            || type.interfaces().stream().anyMatch(Types::isGeneric);
    return isGeneric
        ? Stream.concat(Stream.of(type.superclass()), type.interfaces().stream())
            .map(types::signature)
            .collect(Collectors.joining("", declared(type.typeParameters()), ""))
        : null;
  }

  private void write(MethodCode method, int flags) throws TooLargeException {
    if (++methods > MAX_METHODS) {
      throw new TooLargeException(type.name(), null);
    }
    MethodVisitor visitor =
        file.visitMethod(
            ACCESS.get(method.access())
                | flags
                | (method.isStatic() ? ACC_STATIC : 0)
                | (method.isVarargs() ? ACC_VARARGS : 0),
            method.name(),
            types.descriptor(method.signature()),
            signature(method),
            method.exceptions().stream().map(types::internalName).toArray(String[]::new));
    // The tables of what variables hold name these.
    method.parameters().forEach(parameter -> types.internalName(parameter.erased()));
    visitor.visitCode();
    Instructions out = new Instructions(this, visitor, method.isStatic(), method.parameters());
    method.body().forEach(statement -> statement.write(out));
    if (method.result().equals(TypeName.VOID)) {
      visitor.visitInsn(RETURN);
    }
    visitor.visitMaxs(0, 0);
    visitor.visitEnd();
  }

  private String signature(MethodCode method) {
    List<Variable> parameters = method.parameters();
    boolean isGeneric =
        !method.typeParameters().isEmpty()
            || Types.isGeneric(method.result())
            || parameters.stream().anyMatch(parameter -> Types.isGeneric(parameter.type()));
    if (!isGeneric) {
      return null;
    }
    StringBuilder text = new StringBuilder(declared(method.typeParameters())).append('(');
    parameters.forEach(parameter -> text.append(types.signature(parameter.type())));
    return text.append(')').append(types.signature(method.result())).toString();
  }

  private void writeInitializer() {
    MethodVisitor visitor = file.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    visitor.visitCode();
    Instructions out = new Instructions(this, visitor, true, List.of());
    for (FieldCode field : type.fields()) {
      out.push(field.value(), Types.erasure(field.type()));
      visitor.visitFieldInsn(
          PUTSTATIC, internalName(), field.name(), types.descriptor(field.type()));
    }
    visitor.visitInsn(RETURN);
    visitor.visitMaxs(0, 0);
    visitor.visitEnd();
  }

  private String declared(List<? extends TypeParameterElement> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.stream()
            .map(parameter -> parameter.getSimpleName() + bounds(parameter.getBounds()))
            .collect(Collectors.joining("", "<", ">"));
  }

  /** The first place is that of a class, and empty where there is none. */
  private String bounds(List<? extends TypeMirror> bounds) {
    boolean isInterface =
        bounds.get(0) instanceof DeclaredType declared
            && declared.asElement().getKind().isInterface();
    return bounds.stream()
        .map(bound -> ":" + types.signature(Types.name(bound)))
        .collect(Collectors.joining("", isInterface ? ":" : "", ""));
  }

  /** Looks at no other classes: where it would have to, variables are objects to the JVM. */
  private static final class Writer extends ClassWriter {
    Writer(int flags) {
      super(flags);
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
      return "java/lang/Object";
    }
  }
}
