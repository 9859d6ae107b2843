package dev.forrest.examples.census;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Counts one method's instructions, and what they refer to. */
final class MethodCounter extends MethodVisitor {
  private final Tally tally;
  private final String className;
  private final String method;
  private long instructions;

  /**
   * @param className the class's name in its class file, with slashes
   */
  MethodCounter(Tally tally, String className, String method) {
    super(Opcodes.ASM9);
    this.tally = tally;
    this.className = className;
    this.method = method;
  }

  @Override
  public void visitInsn(int opcode) {
    instructions++;
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    instructions++;
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    instructions++;
  }

  @Override
  public void visitIincInsn(int variable, int increment) {
    instructions++;
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    instructions++;
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
    instructions++;
  }

  @Override
  public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
    instructions++;
  }

  @Override
  public void visitLdcInsn(Object value) {
    instructions++;
    if (value instanceof Type type && type.getSort() != Type.METHOD) {
      refer(type);
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    instructions++;
    refer(Type.getObjectType(type));
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    instructions++;
    refer(Type.getType(descriptor));
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
    instructions++;
    refer(Type.getObjectType(owner));
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String called, String descriptor, boolean isInterface) {
    instructions++;
    refer(Type.getObjectType(owner));
  }

  @Override
  public void visitInvokeDynamicInsn(
      String called, String descriptor, Handle bootstrap, Object... arguments) {
    instructions++;
    if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
      tally.addLambda();
    }
  }

  @Override
  public void visitEnd() {
    if (instructions > 0) {
      tally.addBody(new MethodSize(className.replace('/', '.') + "." + method, instructions));
    }
  }

  private void refer(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() != Type.OBJECT) {
      return;
    }
    String referred = packageOf(element.getInternalName());
    if (!referred.equals(packageOf(className))) {
      tally.addReference(referred.replace('/', '.'));
    }
  }

  private static String packageOf(String internalName) {
    return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
  }
}
