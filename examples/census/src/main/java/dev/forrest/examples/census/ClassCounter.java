package dev.forrest.examples.census;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Counts one class and its methods. */
final class ClassCounter extends ClassVisitor {
  private final Tally tally;
  private String name;

  ClassCounter(Tally tally) {
    super(Opcodes.ASM9);
    this.tally = tally;
  }

  @Override
  public void visit(
      int version,
      int access,
      String internalName,
      String signature,
      String superName,
      String[] interfaces) {
    name = internalName;
    tally.addClass("java/lang/Record".equals(superName));
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    tally.addMethod((access & Opcodes.ACC_NATIVE) != 0);
    return new MethodCounter(tally, name, method);
  }
}
