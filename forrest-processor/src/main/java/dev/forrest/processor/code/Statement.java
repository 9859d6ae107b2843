package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNONNULL;
import static org.objectweb.asm.Opcodes.IF_ICMPGE;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;

/** A statement of generated code. */
public abstract class Statement {
  Statement() {}

  /** Writes it as source. */
  abstract void write(SourceText text);

  /** Writes its instructions. */
  abstract void write(Instructions out);

  /** Whether class files have to describe the variables at places that it jumps to. */
  boolean jumps() {
    return false;
  }

  private abstract static class Simple extends Statement {
    /** Empty where the source need not say it. */
    abstract String text(SourceText text);

    @Override
    void write(SourceText text) {
      String line = text(text);
      if (!line.isEmpty()) {
        text.line(line + ";");
      }
    }
  }

  private abstract static class Jumping extends Statement {
    @Override
    boolean jumps() {
      return true;
    }
  }

  public static Statement returning(TypeName type, Expression value) {
    TypeName erased = Types.erasure(type);
    return new Simple() {
      @Override
      String text(SourceText text) {
        return "return " + value.text(text);
      }

      @Override
      void write(Instructions out) {
        out.push(value, erased);
        out.visitor().visitInsn(Type.getType(out.types().descriptor(erased)).getOpcode(IRETURN));
      }
    };
  }

  public static Statement throwing(Expression exception) {
    return new Simple() {
      @Override
      String text(SourceText text) {
        return "throw " + exception.text(text);
      }

      @Override
      void write(Instructions out) {
        exception.push(out);
        out.visitor().visitInsn(ATHROW);
      }
    };
  }

  /** A call whose value, if there is one, is not used. */
  public static Statement of(Expression call) {
    return new Simple() {
      @Override
      String text(SourceText text) {
        return call.text(text);
      }

      @Override
      void write(Instructions out) {
        call.pushObject(out);
        if (!call.type().equals(TypeName.VOID)) {
          out.visitor().visitInsn(Types.size(call.type()) == 2 ? POP2 : POP);
        }
      }
    };
  }

  /** Declares a variable. */
  public static Statement declare(Variable variable, Expression value) {
    return assign(variable, value, true);
  }

  public static Statement assign(Variable variable, Expression value) {
    return assign(variable, value, false);
  }

  private static Statement assign(Variable variable, Expression value, boolean isNew) {
    return new Simple() {
      @Override
      String text(SourceText text) {
        String type = isNew ? text.name(variable.type()) + " " : "";
        return type + variable.name() + " = " + value.text(text);
      }

      @Override
      void write(Instructions out) {
        out.push(value, variable.erased());
        if (isNew) {
          out.declare(variable);
        }
        out.store(variable);
      }
    };
  }

  /** Adds a number to a variable of its own type. */
  public static Statement add(Variable variable, Expression value) {
    return new Simple() {
      @Override
      String text(SourceText text) {
        return variable.name() + " += " + value.text(text);
      }

      @Override
      void write(Instructions out) {
        out.load(variable);
        out.push(value, variable.type());
        out.visitor()
            .visitInsn(Type.getType(out.types().descriptor(variable.type())).getOpcode(IADD));
        out.store(variable);
      }
    };
  }

  /**
   * A loop over a number that is read anew each time, until it is zero.
   *
   * @param body of statements that never leave it
   */
  public static Statement untilZero(Variable number, Expression read, List<Statement> body) {
    return new Jumping() {
      @Override
      void write(SourceText text) {
        String next = number.name() + " = " + read.text(text);
        text.open(
            "for ("
                + text.name(number.type())
                + " "
                + next
                + "; "
                + number.name()
                + " != 0; "
                + next
                + ")");
        body.forEach(statement -> statement.write(text));
        text.close();
      }

      @Override
      void write(Instructions out) {
        Label start = new Label();
        Label end = new Label();
        declare(number, read).write(out);
        out.visitor().visitLabel(start);
        out.load(number);
        out.visitor().visitJumpInsn(IFEQ, end);
        body.forEach(statement -> statement.write(out));
        assign(number, read).write(out);
        out.visitor().visitJumpInsn(GOTO, start);
        out.visitor().visitLabel(end);
      }
    };
  }

  /** Does something, which leaves the method, where a number is less than another. */
  public static Statement ifLess(Variable number, int limit, Statement then) {
    return new Condition(then) {
      @Override
      String condition(SourceText text) {
        return number.name() + " < " + limit;
      }

      @Override
      void jumpUnless(Label otherwise, Instructions out) {
        out.load(number);
        out.push(limit);
        out.visitor().visitJumpInsn(IF_ICMPGE, otherwise);
      }
    };
  }

  public static Statement ifNull(Variable object, Statement then) {
    return new Condition(then) {
      @Override
      String condition(SourceText text) {
        return object.name() + " == null";
      }

      @Override
      void jumpUnless(Label otherwise, Instructions out) {
        out.load(object);
        out.visitor().visitJumpInsn(IFNONNULL, otherwise);
      }
    };
  }

  public static Statement ifInstance(Variable object, TypeName type, Statement then) {
    TypeName erased = Types.erasure(type);
    return new Condition(then) {
      @Override
      String condition(SourceText text) {
        return object.name() + " instanceof " + text.name(erased);
      }

      @Override
      void jumpUnless(Label otherwise, Instructions out) {
        out.load(object);
        out.visitor().visitTypeInsn(INSTANCEOF, out.types().internalName(erased));
        out.visitor().visitJumpInsn(IFEQ, otherwise);
      }
    };
  }

  private abstract static class Condition extends Jumping {
    private final Statement then;

    Condition(Statement then) {
      this.then = then;
    }

    abstract String condition(SourceText text);

    abstract void jumpUnless(Label otherwise, Instructions out);

    @Override
    void write(SourceText text) {
      text.open("if (" + condition(text) + ")");
      then.write(text);
      text.close();
    }

    @Override
    void write(Instructions out) {
      Label otherwise = new Label();
      jumpUnless(otherwise, out);
      then.write(out);
      out.visitor().visitLabel(otherwise);
    }
  }
}
