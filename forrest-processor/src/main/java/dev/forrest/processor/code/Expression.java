package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.AALOAD;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.objectweb.asm.Type;

/** An expression of generated code. */
public abstract class Expression {
  private final TypeName type;

  Expression(TypeName type) {
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

  /** The value of a variable. */
  public static Expression of(Variable variable) {
    return new Expression(variable.erased()) {
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

  /** A long whose bits the source shows. */
  public static Expression bits(long value) {
    String digits = Long.toHexString(value);
    return number(value, "0x" + "0".repeat(16 - digits.length()) + digits + "L");
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
          out.visitor().visitLdcInsn(Type.getObjectType(out.types().internalName(erased)));
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
    return Call.virtual(this, ofInterface, "", name, signature, type, arguments);
  }

  /** A call in a chain of calls: the line may be broken before it. */
  public Expression chain(String name, Signature signature, Expression... arguments) {
    return Call.virtual(
        this,
        false,
        String.valueOf(SourceText.ZERO_WIDTH_BREAK),
        name,
        signature,
        signature.result(),
        List.of(arguments));
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
}
