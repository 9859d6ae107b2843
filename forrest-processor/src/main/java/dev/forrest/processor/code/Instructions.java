package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DCONST_0;
import static org.objectweb.asm.Opcodes.FCONST_0;
import static org.objectweb.asm.Opcodes.I2B;
import static org.objectweb.asm.Opcodes.I2C;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.I2S;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LCONST_0;
import static org.objectweb.asm.Opcodes.SIPUSH;

import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** The instructions of one method, as they are written; knows where its variables are. */
final class Instructions {
  private static final Map<TypeName, Integer> NARROWING =
      Map.of(TypeName.BYTE, I2B, TypeName.SHORT, I2S, TypeName.CHAR, I2C);

  private final ClassFileWriter file;
  private final Descriptors types;
  private final MethodVisitor visitor;
  private final Map<Variable, Integer> slots = new HashMap<>();
  private int next;

  /**
   * @param isStatic whether there is no object whose method it is
   */
  Instructions(
      ClassFileWriter file, MethodVisitor visitor, boolean isStatic, List<Variable> parameters) {
    this.file = file;
    this.types = file.types();
    this.visitor = visitor;
    this.next = isStatic ? 0 : 1;
    parameters.forEach(this::declare);
  }

  Descriptors types() {
    return types;
  }

  MethodVisitor visitor() {
    return visitor;
  }

  /** The class's name, as class files spell it. */
  String owner() {
    return file.internalName();
  }

  /** Adds a method to the class that is a function's body; returns its name. */
  String lambda(Variable parameter, Expression body) {
    return file.lambda(parameter, body);
  }

  /** Gives a variable its place. */
  void declare(Variable variable) {
    slots.put(variable, next);
    next += Types.size(variable.erased());
  }

  void load(Variable variable) {
    visitor.visitVarInsn(type(variable).getOpcode(ILOAD), slots.get(variable));
  }

  void store(Variable variable) {
    visitor.visitVarInsn(type(variable).getOpcode(ISTORE), slots.get(variable));
  }

  private Type type(Variable variable) {
    return Type.getType(types.descriptor(variable.erased()));
  }

  /** Pushes a value as one of an erased type. */
  void push(Expression value, TypeName target) {
    if (Types.isObject(target)) {
      value.pushObject(this);
    } else {
      value.push(this);
    }
    convert(value.type(), target);
  }

  void push(int value) {
    if (value >= -1 && value <= 5) {
      visitor.visitInsn(ICONST_0 + value);
    } else if (value == (byte) value) {
      visitor.visitIntInsn(BIPUSH, value);
    } else if (value == (short) value) {
      visitor.visitIntInsn(SIPUSH, value);
    } else {
      visitor.visitLdcInsn(value);
    }
  }

  void push(long value) {
    if (value == 0 || value == 1) {
      visitor.visitInsn(LCONST_0 + (int) value);
    } else {
      visitor.visitLdcInsn(value);
    }
  }

  void pushZero(TypeName primitive) {
    if (primitive.equals(TypeName.LONG)) {
      visitor.visitInsn(LCONST_0);
    } else if (primitive.equals(TypeName.FLOAT)) {
      visitor.visitInsn(FCONST_0);
    } else {
      visitor.visitInsn(primitive.equals(TypeName.DOUBLE) ? DCONST_0 : ICONST_0);
    }
  }

  /** Tells the JVM that a value is of an erased type, where it cannot know. */
  void cast(TypeName known, TypeName type) {
    if (!type.isPrimitive() && !Types.isObject(type) && !Types.same(known, type)) {
      visitor.visitTypeInsn(CHECKCAST, types.internalName(type));
    }
  }

  /** Makes a value one of another erased type, as assignments and casts do. */
  void convert(TypeName from, TypeName to) {
    if (from.isPrimitive() && to.isPrimitive()) {
      widenOrNarrow(from, to);
    } else if (from.isPrimitive()) {
      box(from);
    } else if (to.isPrimitive()) {
      TypeName box = to.box();
      cast(from, box);
      visitor.visitMethodInsn(
          INVOKEVIRTUAL, types.internalName(box), to + "Value", "()" + types.descriptor(to), false);
    } else if (Types.isObject(from)) {
      cast(from, to);
    }
  }

  private void widenOrNarrow(TypeName from, TypeName to) {
    if (from.equals(to)) {
      return;
    }
    if (NARROWING.containsKey(to)) {
      visitor.visitInsn(NARROWING.get(to));
    } else if (to.equals(TypeName.LONG)) {
      visitor.visitInsn(I2L);
    } else if (!to.equals(TypeName.INT)) {
      throw new IllegalArgumentException("no conversion of " + from + " to " + to);
    }
  }

  private void box(TypeName primitive) {
    TypeName box = primitive.box();
    visitor.visitMethodInsn(
        INVOKESTATIC,
        types.internalName(box),
        "valueOf",
        types.descriptor(List.of(primitive), box),
        false);
  }
}
