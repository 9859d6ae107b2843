package dev.forrest.processor.code;

import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.Function;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Expressions that are functions: they are made by the JVM where they are met. */
public final class Functions {
  private static final Handle METAFACTORY =
      new Handle(
          H_INVOKESTATIC,
          "java/lang/invoke/LambdaMetafactory",
          "metafactory",
          "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;"
              + "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;"
              + "Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;",
          false);
  private static final Type ERASED = Type.getMethodType("(Ljava/lang/Object;)Ljava/lang/Object;");

  private static final ClassName TYPE = ClassName.get(Function.class);

  private Functions() {}

  /** A constructor that takes one argument. */
  public static Expression constructor(TypeName parameter, TypeName type) {
    return new Expression(TYPE) {
      @Override
      String text(SourceText text) {
        return text.name(type) + "::new";
      }

      @Override
      void push(Instructions out) {
        String constructor = out.types().descriptor(List.of(parameter), TypeName.VOID);
        make(
            out,
            new Handle(
                H_NEWINVOKESPECIAL, out.types().internalName(type), "<init>", constructor, false),
            out.types().descriptor(List.of(parameter), type));
      }
    };
  }

  /** A function of one argument. */
  public static Expression of(Variable parameter, Expression body) {
    return new Expression(TYPE) {
      @Override
      String text(SourceText text) {
        return parameter.name() + " -> " + body.text(text);
      }

      @Override
      void push(Instructions out) {
        String descriptor = out.types().descriptor(List.of(parameter.type()), body.type());
        String name = out.lambda(parameter, body);
        make(out, new Handle(H_INVOKESTATIC, out.owner(), name, descriptor, false), descriptor);
      }
    };
  }

  private static void make(Instructions out, Handle implementation, String descriptor) {
    out.visitor()
        .visitInvokeDynamicInsn(
            "apply",
            "()" + out.types().descriptor(TYPE),
            METAFACTORY,
            ERASED,
            implementation,
            Type.getMethodType(descriptor));
  }
}
