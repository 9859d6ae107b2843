package dev.forrest.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * What a class file says, in an order of its own. Two files have the same text where they do the
 * same: casts that the JVM's verifier alone needs, the kind of a switch, the names of functions'
 * bodies, and tables for debuggers are left out. So is how a switch over strings finds its case.
 */
final class ClassFileText {
  private static final String LAMBDA = "lambda$";

  /** What starts a class in the pool of constants: JVMS 4.4. */
  private static final int CLASS = 7;

  private final List<String> lines = new ArrayList<>();

  private ClassFileText() {}

  static String of(byte[] classFile) {
    ClassNode type = new ClassNode();
    new ClassReader(classFile).accept(type, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    ClassFileText text = new ClassFileText();
    List<String> all = new ArrayList<>();
    for (FieldNode field : type.fields) {
      all.add(field.access + " " + field.name + " " + field.desc + " " + field.signature);
    }
    for (MethodNode method : type.methods) {
      all.add(text.method(method));
    }
    all.sort(null);
    return type.access
        + " "
        + type.name
        + " "
        + type.signature
        + " extends "
        + type.superName
        + " implements "
        + type.interfaces
        + "\n"
        + String.join("\n", all);
  }

  /** The nested classes that a file tells of, with their access, by their names. */
  static Map<String, String> nested(byte[] classFile) {
    ClassNode type = new ClassNode();
    new ClassReader(classFile).accept(type, ClassReader.SKIP_CODE);
    Map<String, String> nested = new TreeMap<>();
    for (InnerClassNode one : type.innerClasses) {
      // That an enum is abstract, javac finds when processors are done.
      boolean isEnum = (one.access & Opcodes.ACC_ENUM) != 0;
      int access = isEnum ? one.access & ~Opcodes.ACC_ABSTRACT : one.access;
      nested.put(one.name, access + " " + one.innerName + " in " + one.outerName);
    }
    return nested;
  }

  /** The classes that a file names, but for those in types of methods and fields. */
  static Set<String> named(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    Set<String> named = new TreeSet<>();
    char[] buffer = new char[reader.getMaxStringLength()];
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item > 0 && reader.readByte(item - 1) == CLASS) {
        named.add(reader.readUTF8(item, buffer));
      }
    }
    return named;
  }

  private String method(MethodNode method) {
    lines.clear();
    boolean isLambda = method.name.startsWith(LAMBDA);
    lines.add(
        method.access
            + " "
            + (isLambda ? LAMBDA : method.name)
            + method.desc
            + " "
            + method.signature
            + " "
            + method.exceptions);
    List<AbstractInsnNode> instructions = List.of(method.instructions.toArray());
    if (instructions.stream().anyMatch(ClassFileText::isHash)) {
      lines.add("a switch over strings");
    } else {
      Map<LabelNode, Integer> places = places(instructions);
      for (AbstractInsnNode instruction : instructions) {
        String text = text(instruction, places);
        if (text != null) {
          lines.add("  " + text);
        }
      }
    }
    return String.join("\n", lines);
  }

  private static boolean isHash(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call
        && call.name.equals("hashCode")
        && call.owner.equals("java/lang/String");
  }

  /** Where each label stands, counted in instructions that do something. */
  private static Map<LabelNode, Integer> places(List<AbstractInsnNode> instructions) {
    Map<LabelNode, Integer> places = new HashMap<>();
    int place = 0;
    for (AbstractInsnNode instruction : instructions) {
      if (instruction instanceof LabelNode label) {
        places.put(label, place);
      } else if (instruction.getOpcode() >= 0 && instruction.getOpcode() != Opcodes.CHECKCAST) {
        place++;
      }
    }
    return places;
  }

  /** Null for what does nothing. */
  private static String text(AbstractInsnNode instruction, Map<LabelNode, Integer> places) {
    int opcode = instruction.getOpcode();
    if (opcode < 0 || opcode == Opcodes.CHECKCAST) {
      return null;
    } else if (instruction instanceof InsnNode) {
      return String.valueOf(opcode);
    } else if (instruction instanceof IntInsnNode number) {
      return opcode + " " + number.operand;
    } else if (instruction instanceof VarInsnNode variable) {
      return opcode + " " + variable.var;
    } else if (instruction instanceof IincInsnNode increment) {
      return opcode + " " + increment.var + " " + increment.incr;
    } else if (instruction instanceof TypeInsnNode type) {
      return opcode + " " + type.desc;
    } else if (instruction instanceof FieldInsnNode field) {
      return opcode + " " + field.owner + " " + field.name + " " + field.desc;
    } else if (instruction instanceof LdcInsnNode constant) {
      return opcode + " " + constant.cst.getClass().getSimpleName() + " " + constant.cst;
    } else if (instruction instanceof JumpInsnNode jump) {
      return opcode + " to " + places.get(jump.label);
    } else if (instruction instanceof MethodInsnNode call) {
      return call(opcode, call);
    } else if (instruction instanceof InvokeDynamicInsnNode function) {
      return function(opcode, function);
    } else if (instruction instanceof LookupSwitchInsnNode jumps) {
      return jumps(jumps.keys, jumps.labels, jumps.dflt, places);
    } else if (instruction instanceof TableSwitchInsnNode jumps) {
      List<Integer> keys = new ArrayList<>();
      for (int key = jumps.min; key <= jumps.max; key++) {
        keys.add(key);
      }
      return jumps(keys, jumps.labels, jumps.dflt, places);
    }
    throw new AssertionError(instruction.getClass());
  }

  /** A codec's method that reads may be known to return more than an object. */
  private static String call(int opcode, MethodInsnNode call) {
    String descriptor = call.name.equals("read") ? call.desc.replaceAll("\\).*", ")") : call.desc;
    return opcode + " " + call.owner + " " + call.name + descriptor + " " + call.itf;
  }

  private static String function(int opcode, InvokeDynamicInsnNode function) {
    StringBuilder text = new StringBuilder(opcode + " " + function.name + function.desc);
    text.append(' ').append(function.bsm);
    for (Object argument : function.bsmArgs) {
      boolean isLambda = argument instanceof Handle body && body.getName().startsWith(LAMBDA);
      text.append(' ')
          .append(isLambda ? LAMBDA + ((Handle) argument).getDesc() : argument)
          .append(argument instanceof Type ? " type" : "");
    }
    return text.toString();
  }

  private static String jumps(
      List<Integer> keys, List<LabelNode> labels, LabelNode other, Map<LabelNode, Integer> places) {
    Map<Integer, Integer> targets = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!places.get(labels.get(i)).equals(places.get(other))) {
        targets.put(keys.get(i), places.get(labels.get(i)));
      }
    }
    return "switch " + targets + " or " + places.get(other);
  }
}
