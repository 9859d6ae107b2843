package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.AASTORE;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.NEW;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** An expression of generated code. */
public abstract class Expression {
  static final String COMMA = "," + SourceText.BREAK;

  private final TypeName type;

  private Expression(TypeName type) {
    this.type = Types.erasure(type);
  }

  /** Its static type, erased. */
  final TypeName type() {
    return type;
  }

  /** As source spells it. */
  abstract String text(SourceText text);

  /** Leaves a value of the type on the stack. */
  abstract void push(Instructions out);

  /** Leaves the value on the stack, where no more need be known of it than that it is an object. */
  void pushObject(Instructions out) {
    push(out);
  }

  private static String join(List<Expression> expressions, SourceText text) {
    StringBuilder joined = new StringBuilder();
    for (Expression expression : expressions) {
      joined.append(joined.length() == 0 ? "" : COMMA).append(expression.text(text));
    }
    return joined.toString();
  }

  /** The value of a variable. */
  public static Expression of(Variable variable) {
    return new Expression(variable.type()) {
      @Override
      String text(SourceText text) {
        return variable.name();
      }

      @Override
      void push(Instructions out) {
        out.load(variable);
      }
    };
  }

  /** The object whose method it is. */
  public static Expression self(TypeName type) {
    return new Expression(type) {
      @Override
      String text(SourceText text) {
        return "this";
      }

      @Override
      void push(Instructions out) {
        out.visitor().visitVarInsn(ALOAD, 0);
      }
    };
  }

  /** A string. */
  public static Expression string(String value) {
    return new Expression(ClassName.get(String.class)) {
      @Override
      String text(SourceText text) {
        return Literals.quoted(value);
      }

      @Override
      void push(Instructions out) {
        out.visitor().visitLdcInsn(value);
      }
    };
  }

  public static Expression number(int value) {
    return number(value, String.valueOf(value));
  }

  /**
   * An int.
   *
   * @param spelled as the source has it
   */
  public static Expression number(int value, String spelled) {
    return new Expression(TypeName.INT) {
      @Override
      String text(SourceText text) {
        return spelled;
      }

      @Override
      void push(Instructions out) {
        out.push(value);
      }
    };
  }

  /**
   * A long.
   *
   * @param spelled as the source has it
   */
  public static Expression number(long value, String spelled) {
    return new Expression(TypeName.LONG) {
      @Override
      String text(SourceText text) {
        return spelled;
      }

      @Override
      void push(Instructions out) {
        out.push(value);
      }
    };
  }

  /** The zero of a primitive type, or null. */
  public static Expression zero(TypeName type) {
    boolean isBoolean = type.equals(TypeName.BOOLEAN);
    return new Expression(type) {
      @Override
      String text(SourceText text) {
        return !type.isPrimitive() ? "null" : isBoolean ? "false" : "0";
      }

      @Override
      void push(Instructions out) {
        if (type.isPrimitive()) {
          out.pushZero(type);
        } else {
          out.visitor().visitInsn(ACONST_NULL);
        }
      }
    };
  }

  public static Expression truth(boolean value) {
    return new Expression(TypeName.BOOLEAN) {
      @Override
      String text(SourceText text) {
        return String.valueOf(value);
      }

      @Override
      void push(Instructions out) {
        out.push(value ? 1 : 0);
      }
    };
  }

  /** The class of a type, such as {@code List.class}. */
  public static Expression classOf(TypeName type) {
    TypeName erased = Types.erasure(type);
    return new Expression(ClassName.get(Class.class)) {
      @Override
      String text(SourceText text) {
        return text.name(erased) + ".class";
      }

      @Override
      void push(Instructions out) {
        if (erased.isPrimitive()) {
          out.visitor()
              .visitFieldInsn(
                  GETSTATIC,
                  out.types().internalName(erased.box()),
                  "TYPE",
                  out.types().descriptor(type()));
        } else {
          out.visitor().visitLdcInsn(Type.getType(out.types().descriptor(erased)));
        }
      }
    };
  }

  /** A static field. */
  public static Expression field(ClassName owner, String name, TypeName type) {
    return new Expression(type) {
      @Override
      String text(SourceText text) {
        return text.isOf(owner) ? name : text.name(owner) + "." + name;
      }

      @Override
      void push(Instructions out) {
        out.visitor()
            .visitFieldInsn(
                GETSTATIC, out.types().internalName(owner), name, out.types().descriptor(type()));
      }
    };
  }

  /** The field {@code INSTANCE} of a class, which is one of that class. */
  public static Expression instance(ClassName type) {
    return field(type, "INSTANCE", type);
  }

  /** A call of a static method. */
  public static Expression call(
      ClassName owner, String name, Signature signature, Expression... arguments) {
    return callStatic(owner, false, name, signature, signature.result(), List.of(arguments));
  }

  /**
   * A call of a static method.
   *
   * @param ofInterface whether an interface has it
   * @param type of the value, which may be known better than the method tells
   */
  public static Expression callStatic(
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

  /** A call of a method of a class. */
  public Expression call(String name, Signature signature, Expression... arguments) {
    return callVirtual(false, name, signature, signature.result(), List.of(arguments));
  }

  /**
   * A call of an instance method.
   *
   * @param ofInterface whether this is known as an interface
   * @param type of the value, which may be known better than the method tells
   */
  public Expression callVirtual(
      boolean ofInterface,
      String name,
      Signature signature,
      TypeName type,
      List<Expression> arguments) {
    return callVirtual(ofInterface, "", name, signature, type, arguments);
  }

  /**
   * The same behind a place where a line may be broken, as in a chain of calls.
   *
   * @param lineBreak a break, or nothing
   */
  private Expression callVirtual(
      boolean ofInterface,
      String lineBreak,
      String name,
      Signature signature,
      TypeName type,
      List<Expression> arguments) {
    Expression receiver = this;
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

  /** A call in a chain of calls: the line may be broken before it. */
  public Expression chain(String name, Signature signature, Expression... arguments) {
    return callVirtual(
        false,
        String.valueOf(SourceText.ZERO_WIDTH_BREAK),
        name,
        signature,
        signature.result(),
        List.of(arguments));
  }

  /** A call of a method of the same object, which a class has, or what that extends. */
  public static Expression callOwn(
      ClassName owner, String name, Signature signature, Expression... arguments) {
    return callOwn(owner, INVOKEVIRTUAL, "", name, signature, List.of(arguments));
  }

  /** A call of a method of the same object as what the class extends has it. */
  public static Expression callSuper(
      ClassName superclass, String name, Signature signature, Expression... arguments) {
    return callOwn(superclass, INVOKESPECIAL, "super.", name, signature, List.of(arguments));
  }

  /** A call of the superclass's constructor. */
  public static Expression callSuperConstructor(
      ClassName superclass, Signature signature, List<Expression> arguments) {
    return new Call(TypeName.VOID, signature, arguments) {
      @Override
      String text(SourceText text) {
        return arguments.isEmpty() ? "" : "super(" + arguments(text) + ")";
      }

      @Override
      void pushReceiver(Instructions out) {
        out.visitor().visitVarInsn(ALOAD, 0);
      }

      @Override
      void call(Instructions out) {
        out.visitor()
            .visitMethodInsn(
                INVOKESPECIAL,
                out.types().internalName(superclass),
                "<init>",
                out.types().descriptor(signature),
                false);
      }
    };
  }

  private static Expression callOwn(
      ClassName owner,
      int opcode,
      String prefix,
      String name,
      Signature signature,
      List<Expression> arguments) {
    return new Call(signature.result(), signature, arguments) {
      @Override
      String text(SourceText text) {
        return prefix + name + "(" + arguments(text) + ")";
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

  /** An array that is made of its elements. */
  public static Expression array(TypeName component, List<Expression> elements) {
    return new NewArray(component, elements);
  }

  /** An element of an array of objects. */
  public Expression at(int index) {
    Expression array = this;
    return new Expression(((ArrayTypeName) type).componentType()) {
      @Override
      String text(SourceText text) {
        return array.text(text) + "[" + index + "]";
      }

      @Override
      void push(Instructions out) {
        array.push(out);
        out.push(index);
        out.visitor().visitInsn(AALOAD);
      }
    };
  }

  /** A field of an object. */
  public Expression member(String name, TypeName type) {
    Expression object = this;
    return new Expression(type) {
      @Override
      String text(SourceText text) {
        return object.text(text) + "." + name;
      }

      @Override
      void push(Instructions out) {
        object.push(out);
        out.visitor()
            .visitFieldInsn(
                GETFIELD,
                out.types().internalName(object.type()),
                name,
                out.types().descriptor(type()));
      }
    };
  }

  /** This as another type. */
  public Expression as(TypeName type) {
    Expression cast = this;
    return new Expression(type) {
      @Override
      String text(SourceText text) {
        return "(" + text.name(type) + ") " + cast.text(text);
      }

      @Override
      void push(Instructions out) {
        boolean isNumber = cast.type().isPrimitive();
        if (isNumber) {
          cast.push(out);
        } else {
          cast.pushObject(out);
        }
        out.convert(isNumber ? cast.type() : ClassName.OBJECT, type());
      }
    };
  }

  /** This in parentheses. */
  public Expression inParentheses() {
    Expression inside = this;
    return new Expression(type) {
      @Override
      String text(SourceText text) {
        return "(" + inside.text(text) + ")";
      }

      @Override
      void push(Instructions out) {
        inside.push(out);
      }
    };
  }

  /** Each argument in a line of its own. */
  public static Expression inLines(Expression call) {
    return new Expression(call.type()) {
      @Override
      String text(SourceText text) {
        return ((Call) call).textInLines(text);
      }

      @Override
      void push(Instructions out) {
        call.push(out);
      }
    };
  }

  /** A constructor that takes one argument, as a function. */
  public static Expression constructor(TypeName parameter, TypeName type) {
    return Functions.constructor(parameter, type);
  }

  /** A function of one argument. */
  public static Expression function(Variable parameter, Expression body) {
    return Functions.function(parameter, body);
  }

  /** What {@link Functions} makes. */
  abstract static class Function extends Expression {
    Function() {
      super(ClassName.get(java.util.function.Function.class));
    }
  }

  /** A call, or the creation of an object. */
  private abstract static class Call extends Expression {
    private final Signature signature;
    private final List<Expression> arguments;

    Call(TypeName type, Signature signature, List<Expression> arguments) {
      super(type);
      this.signature = signature;
      this.arguments = arguments;
    }

    /** As the source has them: those of a variable number stand for themselves. */
    private List<Expression> inSource() {
      int last = arguments.size() - 1;
      if (last < 0 || !(arguments.get(last) instanceof NewArray array) || !array.isSpread()) {
        return arguments;
      }
      List<Expression> all = new ArrayList<>(arguments.subList(0, last));
      all.addAll(array.elements);
      return all;
    }

    String arguments(SourceText text) {
      return join(inSource(), text);
    }

    void pushReceiver(Instructions out) {}

    abstract void call(Instructions out);

    @Override
    void push(Instructions out) {
      pushObject(out);
      out.cast(signature.result(), type());
    }

    @Override
    void pushObject(Instructions out) {
      pushReceiver(out);
      for (int i = 0; i < arguments.size(); i++) {
        out.push(arguments.get(i), signature.parameters().get(i));
      }
      call(out);
    }

    String textInLines(SourceText text) {
      String whole = text(text);
      int start = whole.indexOf('(');
      return whole.substring(0, start + 1)
          + inSource().stream()
              .map(argument -> SourceText.LINE_BREAK + argument.text(text))
              .collect(Collectors.joining(","))
          + ")";
    }
  }

  private abstract static class Creation extends Call {
    private final Signature constructor;

    Creation(TypeName type, Signature constructor, List<Expression> arguments) {
      super(type, new Signature(constructor.parameters(), type), arguments);
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

  /** The arguments of a variable number, which the source does not call an array. */
  public static Expression spread(TypeName component, List<Expression> elements) {
    return new NewArray(component, elements) {
      @Override
      boolean isSpread() {
        return true;
      }
    };
  }

  private static class NewArray extends Expression {
    private final TypeName component;
    private final List<Expression> elements;

    NewArray(TypeName component, List<Expression> elements) {
      super(ArrayTypeName.of(component));
      this.component = component;
      this.elements = elements;
    }

    boolean isSpread() {
      return false;
    }

    @Override
    String text(SourceText text) {
      return "new " + text.name(component) + "[] {" + join(elements, text) + "}";
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
}
