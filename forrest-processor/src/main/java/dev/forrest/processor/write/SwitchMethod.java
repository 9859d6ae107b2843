package dev.forrest.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a method that is one switch over its first parameter; a long one as several methods, since
 * the bytecode of a method ends at 64 kB.
 */
final class SwitchMethod {
  private static final int MAX_CASES = 200;
  private static final int MAX_WEIGHT = 1000;

  private final MethodSpec signature;
  private final CodeBlock otherwise;
  private final List<List<Case>> chunks = new ArrayList<>();
  private final List<Integer> firstIndices = new ArrayList<>();
  private int weight;

  /**
   * @param body statements, the last of which leaves the method
   */
  private record Case(CodeBlock label, CodeBlock body) {}

  /**
   * @param signature the method, without code
   * @param otherwise the statement for what no case is for
   */
  SwitchMethod(MethodSpec signature, CodeBlock otherwise) {
    this.signature = signature;
    this.otherwise = otherwise;
  }

  /**
   * Adds a case for a name.
   *
   * @param caseWeight how many arguments the bodies' calls have, as a measure of their size
   */
  void add(CodeBlock label, CodeBlock body, int caseWeight) {
    add(0, label, body, caseWeight);
  }

  /** Adds a case for an index, in order. */
  void add(int index, CodeBlock body, int caseWeight) {
    add(index, CodeBlock.of("$L", index), body, caseWeight);
  }

  private void add(int index, CodeBlock label, CodeBlock body, int caseWeight) {
    weight += caseWeight;
    boolean full =
        chunks.isEmpty()
            || chunks.get(chunks.size() - 1).size() == MAX_CASES
            || weight > MAX_WEIGHT;
    if (full) {
      chunks.add(new ArrayList<>());
      firstIndices.add(index);
      weight = caseWeight;
    }
    chunks.get(chunks.size() - 1).add(new Case(label, body));
  }

  /** Writes a switch over an index. */
  void writeByIndex(TypeSpec.Builder type) {
    if (addedWhole(type)) {
      return;
    }
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < chunks.size(); i++) {
      if (i < chunks.size() - 1) {
        code.beginControlFlow("if ($N < $L)", parameter(), firstIndices.get(i + 1))
            .addStatement("return $L", callPart(i))
            .endControlFlow();
      } else {
        code.addStatement("return $L", callPart(i));
      }
    }
    addParts(type);
    type.addMethod(signature.toBuilder().addCode(code.build()).build());
  }

  /**
   * Writes a switch over a name.
   *
   * @param absent what the method returns where no case is for the name
   */
  void writeByName(TypeSpec.Builder type, CodeBlock absent) {
    if (addedWhole(type)) {
      return;
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T found = $L", signature.returnType(), callPart(0));
    for (int i = 1; i < chunks.size(); i++) {
      code.beginControlFlow("if (found == $L)", absent)
          .addStatement("found = $L", callPart(i))
          .endControlFlow();
    }
    code.addStatement("return found");
    addParts(type);
    type.addMethod(signature.toBuilder().addCode(code.build()).build());
  }

  private boolean addedWhole(TypeSpec.Builder type) {
    if (chunks.size() > 1) {
      return false;
    }
    CodeBlock code = chunks.isEmpty() ? otherwise : switchOver(chunks.get(0));
    type.addMethod(signature.toBuilder().addCode(code).build());
    return true;
  }

  private void addParts(TypeSpec.Builder type) {
    for (int i = 0; i < chunks.size(); i++) {
      MethodSpec.Builder part =
          MethodSpec.methodBuilder(signature.name() + i)
              .addModifiers(Modifier.PRIVATE)
              .returns(signature.returnType())
              .addParameters(signature.parameters())
              .addExceptions(signature.exceptions())
              .addCode(switchOver(chunks.get(i)));
      if (signature.annotations().contains(Annotations.suppressUnchecked())) {
        part.addAnnotation(Annotations.suppressUnchecked());
      }
      type.addMethod(part.build());
    }
  }

  private CodeBlock switchOver(List<Case> cases) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N)", parameter());
    for (Case one : cases) {
      code.add("case $L:\n$>", one.label()).add(one.body()).add("$<");
    }
    return code.add("default:\n$>").add(otherwise).add("$<").endControlFlow().build();
  }

  private CodeBlock callPart(int part) {
    CodeBlock arguments =
        signature.parameters().stream()
            .map(parameter -> CodeBlock.of("$N", parameter.name()))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$N($L)", signature.name() + part, arguments);
  }

  private String parameter() {
    ParameterSpec first = signature.parameters().get(0);
    return first.name();
  }
}
