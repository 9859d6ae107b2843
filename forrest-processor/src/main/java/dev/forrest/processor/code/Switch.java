package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;

/** A switch over a number or a string. */
public final class Switch extends Statement {
  private final Variable on;
  private final Statement otherwise;
  private final List<Case> cases = new ArrayList<>();

  /**
   * @param number 0 where the label is a name
   * @param name null where it is a number
   * @param breaks whether what is done does not leave the method
   */
  private record Case(int number, String name, List<Statement> body, boolean breaks) {}

  /**
   * @param otherwise what is done where no case is for the value
   */
  public Switch(Variable on, Statement otherwise) {
    this.on = on;
    this.otherwise = otherwise;
  }

  /** Adds a case after which the switch is over. */
  public Switch thenBreak(int number, Statement body) {
    cases.add(new Case(number, null, List.of(body), true));
    return this;
  }

  /** Adds a case whose last statement leaves the method. */
  public Switch thenLeave(int number, List<Statement> body) {
    cases.add(new Case(number, null, body, false));
    return this;
  }

  /** Adds a case for a string whose last statement leaves the method. */
  public Switch thenLeave(String name, List<Statement> body) {
    cases.add(new Case(0, name, body, false));
    return this;
  }

  @Override
  boolean jumps() {
    return true;
  }

  @Override
  void write(SourceText text) {
    text.open("switch (" + on.name() + ")");
    for (Case one : cases) {
      String label = one.name == null ? String.valueOf(one.number) : Literals.quoted(one.name);
      text.label("case " + label);
      one.body.forEach(statement -> statement.write(text));
      if (one.breaks) {
        text.line("break;");
      }
      text.endLabel();
    }
    text.label("default");
    otherwise.write(text);
    text.endLabel();
    text.close();
  }

  @Override
  void write(Instructions out) {
    Label end = new Label();
    Label absent = new Label();
    List<Label> labels = cases.stream().map(one -> new Label()).toList();
    if (cases.get(0).name == null) {
      jumpByNumber(labels, absent, out);
    } else {
      jumpByName(labels, absent, out);
    }
    for (int i = 0; i < cases.size(); i++) {
      out.visitor().visitLabel(labels.get(i));
      cases.get(i).body.forEach(statement -> statement.write(out));
      if (cases.get(i).breaks) {
        out.visitor().visitJumpInsn(GOTO, end);
      }
    }
    out.visitor().visitLabel(absent);
    otherwise.write(out);
    out.visitor().visitLabel(end);
  }

  private void jumpByNumber(List<Label> labels, Label absent, Instructions out) {
    Map<Integer, Label> targets = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      targets.put(cases.get(i).number, labels.get(i));
    }
    out.load(on);
    int[] keys = targets.keySet().stream().mapToInt(Integer::intValue).toArray();
    Label[] sorted = targets.values().toArray(Label[]::new);
    if (keys[keys.length - 1] - keys[0] == keys.length - 1) {
      out.visitor().visitTableSwitchInsn(keys[0], keys[keys.length - 1], absent, sorted);
    } else {
      out.visitor().visitLookupSwitchInsn(absent, keys, sorted);
    }
  }

  /** By the hash, and then by comparing with each name that has it. */
  private void jumpByName(List<Label> labels, Label absent, Instructions out) {
    Map<Integer, List<Integer>> byHash = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      byHash.computeIfAbsent(cases.get(i).name.hashCode(), hash -> new ArrayList<>()).add(i);
    }
    Label[] targets = byHash.keySet().stream().map(hash -> new Label()).toArray(Label[]::new);
    int[] hashes = byHash.keySet().stream().mapToInt(Integer::intValue).toArray();
    out.load(on);
    out.visitor().visitMethodInsn(INVOKEVIRTUAL, "java/lang/String", "hashCode", "()I", false);
    out.visitor().visitLookupSwitchInsn(absent, hashes, targets);
    for (int hash = 0; hash < hashes.length; hash++) {
      out.visitor().visitLabel(targets[hash]);
      for (int i : byHash.get(hashes[hash])) {
        out.load(on);
        out.visitor().visitLdcInsn(cases.get(i).name);
        out.visitor()
            .visitMethodInsn(
                INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
        out.visitor().visitJumpInsn(IFNE, labels.get(i));
      }
      out.visitor().visitJumpInsn(GOTO, absent);
    }
  }
}
