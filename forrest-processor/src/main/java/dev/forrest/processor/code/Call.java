package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A call of a method or constructor. */
public abstract class Call extends Expression {
  private static final String SUPER = "super";

  private final List<TypeName> parameters;
  private final TypeName result;
  private final List<Expression> arguments;

  private Call(TypeName type, Signature signature, List<Expression> arguments) {
    this(type, signature.parameters(), signature.result(), arguments);
  }

  /**
   * @param result what is left on the stack, which may be known less well than the type
   */
  private Call(
      TypeName type, List<TypeName> parameters, TypeName result, List<Expression> arguments) {
    super(type);
    this.parameters = parameters;
    this.result = result;
    this.arguments = arguments;
  }

  /** A call of a static method. */
  public static Expression of(
      ClassName owner, String name, Signature signature, Expression... arguments) {
    return ofStatic(owner, false, name, signature, signature.result(), List.of(arguments));
  }

  /**
   * A call of a static method.
   *
   * @param ofInterface whether an interface has it
   * @param type of the value, which may be known better than the method tells
   */
  public static Expression ofStatic(
      ClassName owner,
      boolean ofInterface,
      String name,
      Signature signature,
      TypeName type,
      List<Expression> arguments) {
    return new Call(type, signature, arguments) {
      @Override
      String text(SourceText text) {
        return text.name(owner) + "." + name + "(" + arguments(text) + ")";
      }

      @Override
      void call(Instructions out) {
        out.visitor()
            .visitMethodInsn(
                INVOKESTATIC,
                out.types().internalName(owner),
                name,
                out.types().descriptor(signature),
                ofInterface);
      }
    };
  }

  /**
   * A call of an instance method.
   *
   * @param lineBreak what the source has before the dot: a break, or nothing
   */
  static Expression virtual(
      Expression receiver,
      boolean ofInterface,
      String lineBreak,
      String name,
      Signature signature,
      TypeName type,
      List<Expression> arguments) {
    return new Call(type, signature, arguments) {
      @Override
      String text(SourceText text) {
        return receiver.text(text) + lineBreak + "." + name + "(" + arguments(text) + ")";
      }

      @Override
      void call(Instructions out) {
        out.visitor()
            .visitMethodInsn(
                ofInterface ? INVOKEINTERFACE : INVOKEVIRTUAL,
                out.types().internalName(receiver.type()),
                name,
                out.types().descriptor(signature),
                ofInterface);
      }

      @Override
      void pushReceiver(Instructions out) {
        receiver.push(out);
      }
    };
  }

  /** A call of a method of the same object, which a class has, or what that extends. */
  public static Call own(
      ClassName owner, String name, Signature signature, Expression... arguments) {
    return own(owner, INVOKEVIRTUAL, name, name, signature, List.of(arguments));
  }

  /** A call of a method of the same object as what the class extends has it. */
  public static Expression ofSuper(
      ClassName superclass, String name, Signature signature, Expression... arguments) {
    return own(superclass, INVOKESPECIAL, "super." + name, name, signature, List.of(arguments));
  }

  /** A call of the superclass's constructor. */
  public static Expression superConstructor(
      ClassName superclass, Signature signature, List<Expression> arguments) {
    return own(superclass, INVOKESPECIAL, SUPER, "<init>", signature, arguments);
  }

  private static Call own(
      ClassName owner,
      int opcode,
      String called,
      String name,
      Signature signature,
      List<Expression> arguments) {
    return new Call(signature.result(), signature, arguments) {
      @Override
      String text(SourceText text) {
        boolean isUnsaid = called.equals(SUPER) && arguments.isEmpty();
        return isUnsaid ? "" : called + "(" + arguments(text) + ")";
      }

      @Override
      void pushReceiver(Instructions out) {
        out.visitor().visitVarInsn(ALOAD, 0);
      }

      @Override
      void call(Instructions out) {
        out.visitor()
            .visitMethodInsn(
                opcode,
                out.types().internalName(owner),
                name,
                out.types().descriptor(signature),
                false);
      }
    };
  }

  /** A new object. */
  public static Expression create(TypeName type, Signature signature, Expression... arguments) {
    return new Creation(type, signature, List.of(arguments)) {
      @Override
      String text(SourceText text) {
        return "new " + text.name(type) + "(" + arguments(text) + ")";
      }
    };
  }

  /** A new object; a long line is first broken before its arguments. */
  public static Expression createInLines(
      TypeName type, Signature signature, List<Expression> arguments) {
    return new Creation(type, signature, arguments) {
      @Override
      String text(SourceText text) {
        return "new " + text.name(type) + "(" + SourceText.ZERO_WIDTH_BREAK + arguments(text) + ")";
      }
    };
  }

  /** A new object whose type arguments the compiler infers. */
  public static Expression createInferred(ClassName type) {
    return new Creation(type, Signature.of(TypeName.VOID), List.of()) {
      @Override
      String text(SourceText text) {
        return "new " + text.name(type) + "<>()";
      }
    };
  }

  /** The same call, whose source has each argument in a line of its own. */
  public Expression inLines() {
    Call call = this;
    return new Expression(type()) {
      @Override
      String text(SourceText text) {
        String whole = call.text(text);
        return whole.substring(0, whole.indexOf('(') + 1)
            + call.inSource().stream()
                .map(argument -> SourceText.LINE_BREAK + argument.text(text))
                .collect(Collectors.joining(","))
            + ")";
      }

      @Override
      void push(Instructions out) {
        call.push(out);
      }
    };
  }

  /** As the source has them: those of a variable number stand for themselves. */
  private List<Expression> inSource() {
    int last = arguments.size() - 1;
    if (last < 0 || !(arguments.get(last) instanceof NewArray array) || !array.isSpread()) {
      return arguments;
    }
    List<Expression> all = new ArrayList<>(arguments.subList(0, last));
    all.addAll(array.elements());
    return all;
  }

  String arguments(SourceText text) {
    return text.join(inSource());
  }

  void pushReceiver(Instructions out) {}

  abstract void call(Instructions out);

  @Override
  void push(Instructions out) {
    pushObject(out);
    out.cast(result, type());
  }

  @Override
  void pushObject(Instructions out) {
    pushReceiver(out);
    for (int i = 0; i < arguments.size(); i++) {
      out.push(arguments.get(i), parameters.get(i));
    }
    call(out);
  }

  private abstract static class Creation extends Call {
    private final Signature constructor;

    Creation(TypeName type, Signature constructor, List<Expression> arguments) {
      super(type, constructor.parameters(), Types.erasure(type), arguments);
      this.constructor = constructor;
    }

    @Override
    void pushReceiver(Instructions out) {
      out.visitor().visitTypeInsn(NEW, out.types().internalName(type()));
      out.visitor().visitInsn(DUP);
    }

    @Override
    void call(Instructions out) {
      out.visitor()
          .visitMethodInsn(
              INVOKESPECIAL,
              out.types().internalName(type()),
              "<init>",
              out.types().descriptor(constructor),
              false);
    }
  }
}
