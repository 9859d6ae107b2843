package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_ENUM;
import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;

import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What a class file says of a nested class that it names: JVMS 4.7.6. */
final class NestedFlags {
  private static final Map<Modifier, Integer> FLAGS =
      Map.of(
          Modifier.PUBLIC, ACC_PUBLIC,
          Modifier.PROTECTED, ACC_PROTECTED,
          Modifier.PRIVATE, ACC_PRIVATE,
          Modifier.STATIC, ACC_STATIC,
          Modifier.FINAL, ACC_FINAL,
          Modifier.ABSTRACT, ACC_ABSTRACT);

  private NestedFlags() {}

  static int of(TypeElement type) {
    int flags = type.getModifiers().stream().mapToInt(m -> FLAGS.getOrDefault(m, 0)).sum();
    if (type.getKind() == ElementKind.ENUM) {
      flags |= ACC_ENUM;
    }
    return type.getKind().isInterface() ? flags | ACC_INTERFACE | ACC_ABSTRACT : flags;
  }
}
