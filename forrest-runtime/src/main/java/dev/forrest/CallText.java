package dev.forrest;

import dev.forrest.codec.CallNode;
import dev.forrest.codec.ConstantNode;
import dev.forrest.codec.GatherNode;
import dev.forrest.codec.LambdaForm;
import dev.forrest.codec.LambdaNode;
import dev.forrest.codec.LambdaParts;
import dev.forrest.codec.Node;
import dev.forrest.codec.PartNode;
import dev.forrest.codec.Shown;
import dev.forrest.codec.StoredLambda;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows a task as people write it, such as {@code Science.doStuff(2.0, Item[name=odd])}: shortened,
 * and whatever its values' own methods do.
 */
final class CallText {
  private static final int LONGEST = 200;
  private static final int LONGEST_VALUE = 80;
  private static final int ELEMENTS = 4;

  /** How {@code toString} of a record shows an array. */
  private static final Pattern ARRAY = Pattern.compile("\\[([BCDFIJSZ]|L[\\w.$]+;)@[0-9a-f]+");

  private static final Map<String, String> ARRAYS =
      Map.of(
          "B", "byte", "C", "char", "D", "double", "F", "float", "I", "int", "J", "long", "S",
          "short", "Z", "boolean");

  private final StringBuilder text = new StringBuilder();

  private CallText() {}

  /** The text, of some 200 characters at most. */
  static String of(Node root) {
    CallText call = new CallText();
    call.add(root, true);
    return Shown.text(call.text.toString(), LONGEST);
  }

  /**
   * @param outermost whether arguments are shown, too
   */
  private void add(Node node, boolean outermost) {
    if (node instanceof CallNode call) {
      add(call, outermost);
    } else if (node instanceof PartNode part) {
      add(part.whole(), outermost);
      if (part.component() != null) {
        text.append('.').append(part.component()).append("()");
      } else {
        text.append('[');
        if (part.at() == null) {
          text.append(part.index());
        } else {
          add(part.at(), false);
        }
        text.append(']');
      }
    } else if (node instanceof GatherNode gather) {
      text.append('[');
      for (int i = 0; i < Math.min(ELEMENTS, gather.size()); i++) {
        text.append(i == 0 ? "" : ", ");
        add(gather.element(i), false);
      }
      text.append(gather.size() > ELEMENTS ? ", ... " + gather.size() + " in all]" : "]");
    } else if (node instanceof LambdaNode lambda) {
      add(lambda, outermost);
    } else if (node instanceof ConstantNode constant) {
      text.append(value(constant.value()));
    }
  }

  private void add(CallNode call, boolean outermost) {
    String id = call.method().id();
    String name = id.substring(0, id.indexOf('('));
    int method = name.lastIndexOf('.');
    text.append(name, name.lastIndexOf('.', method - 1) + 1, name.length()).append('(');
    int count = call.method().parameterCount();
    if (!outermost && count > 0) {
      text.append("...");
    }
    for (int i = 0; outermost && i < count; i++) {
      addArgument(i, call.argument(i));
    }
    text.append(')');
  }

  private void add(LambdaNode lambda, boolean outermost) {
    text.append('(').append(name(lambda)).append(")(");
    int count = lambda.argumentCount();
    if (!outermost && count > 0) {
      text.append("...");
    }
    for (int i = 0; outermost && i < count; i++) {
      addArgument(i, lambda.argument(i));
    }
    text.append(')');
  }

  private static String name(LambdaNode lambda) {
    StoredLambda stored = lambda.stored();
    if (stored != null) {
      return LambdaForm.text(stored.host(), stored.parts());
    }
    SerializedLambda form = LambdaForm.of(lambda.function());
    return form == null
        ? "a function"
        : LambdaForm.text(form.getCapturingClass().replace('/', '.'), LambdaParts.of(form));
  }

  private void addArgument(int position, Object argument) {
    text.append(position == 0 ? "" : ", ");
    if (argument instanceof Node node) {
      add(node, false);
    } else {
      text.append(value(argument));
    }
  }

  private static String value(Object value) {
    if (value == null) {
      return "null";
    } else if (value instanceof String string) {
      return '"' + Shown.text(string, LONGEST_VALUE / 2) + '"';
    } else if (value.getClass().isArray()) {
      return array(value);
    } else if (value instanceof Collection<?> elements) {
      return collection(elements);
    } else if (value instanceof Map<?, ?> map) {
      return "a map of " + map.size();
    } else if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? "Optional(" + value(optional.get()) + ")" : "Optional()";
    }
    return ofItsOwn(value);
  }

  private static String array(Object array) {
    int length = Array.getLength(array);
    StringBuilder text = new StringBuilder();
    text.append(array.getClass().getComponentType().getSimpleName());
    text.append('[').append(length).append("] {");
    for (int i = 0; i < Math.min(ELEMENTS, length); i++) {
      text.append(i == 0 ? "" : ", ").append(value(Array.get(array, i)));
    }
    return text.append(length > ELEMENTS ? ", ...}" : "}").toString();
  }

  private static String collection(Collection<?> elements) {
    StringBuilder text = new StringBuilder("[");
    int i = 0;
    for (Object element : elements) {
      if (i == ELEMENTS) {
        break;
      }
      text.append(i++ == 0 ? "" : ", ").append(value(element));
    }
    return text.append(elements.size() > ELEMENTS ? ", ... " + elements.size() + " in all]" : "]")
        .toString();
  }

  /** What the value says of itself: its {@code toString} is the user's. */
  private static String ofItsOwn(Object value) {
    String said;
    try {
      said = String.valueOf(value);
    } catch (RuntimeException | StackOverflowError e) {
      return "a " + value.getClass().getSimpleName();
    }
    return Shown.text(
        ARRAY
            .matcher(said)
            .replaceAll(found -> Matcher.quoteReplacement(arrayType(found.group(1)))),
        LONGEST_VALUE);
  }

  private static String arrayType(String code) {
    String primitive = ARRAYS.get(code);
    return (primitive == null
            ? code.substring(code.lastIndexOf('.') + 1).replace(";", "")
            : primitive)
        + "[...]";
  }
}
