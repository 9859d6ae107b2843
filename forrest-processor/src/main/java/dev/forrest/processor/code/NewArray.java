package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.DUP;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** An array that is made of its elements. */
public class NewArray extends Expression {
  private final TypeName component;
  private final List<Expression> elements;

  private NewArray(TypeName component, List<Expression> elements) {
    super(ArrayTypeName.of(component));
    this.component = component;
    this.elements = elements;
  }

  /** An array. */
  public static Expression of(TypeName component, List<Expression> elements) {
    return new NewArray(component, elements);
  }

  /** The arguments of a variable number, which the source does not call an array. */
  public static Expression spread(TypeName component, List<Expression> elements) {
    return new NewArray(component, elements) {
      @Override
      boolean isSpread() {
        return true;
      }
    };
  }

  boolean isSpread() {
    return false;
  }

  List<Expression> elements() {
    return elements;
  }

  @Override
  String text(SourceText text) {
    return "new " + text.name(component) + "[] {" + text.join(elements) + "}";
  }

  @Override
  void push(Instructions out) {
    out.push(elements.size());
    out.visitor().visitTypeInsn(ANEWARRAY, out.types().internalName(component));
    for (int i = 0; i < elements.size(); i++) {
      out.visitor().visitInsn(DUP);
      out.push(i);
      out.push(elements.get(i), Types.erasure(component));
      out.visitor().visitInsn(AASTORE);
    }
  }
}
