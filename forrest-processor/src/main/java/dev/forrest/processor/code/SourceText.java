package dev.forrest.processor.code;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/** The text of a source file, written line by line, and once: imports are collected on the way. */
final class SourceText {
  /** Where a line may be broken, in place of a space. */
  static final char BREAK = '\u0001';

  /** Where a line is broken. */
  static final char LINE_BREAK = '\u0003';

  /** Where a line may be broken, in place of nothing. */
  static final char ZERO_WIDTH_BREAK = '\u0002';

  /** Stands between parameters, and between arguments. */
  static final String COMMA = "," + BREAK;

  private static final String NO_SPACE = String.valueOf(ZERO_WIDTH_BREAK);
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";
  private static final String CONTINUATION = "    ";
  private static final String JAVA_LANG = "java.lang";

  private final String packageName;
  private final boolean importsJavaLang;
  private final ClassName self;
  private final StringBuilder body = new StringBuilder();
  private String indent = "";
  private final Map<String, ClassName> simpleNames = new HashMap<>();
  private Set<String> hidden = Set.of();
  private final Set<String> imports = new TreeSet<>();
  // By identity: to compare two names, JavaPoet spells them; and stubs of one method share all.
  private final Map<TypeName, String> names = new IdentityHashMap<>();
  private final Map<Comment, String> comments = new IdentityHashMap<>();

  /**
   * @param type the class that the file holds
   * @param importsJavaLang whether the package has classes that hide those of {@code java.lang}
   */
  SourceText(ClassName type, boolean importsJavaLang) {
    this.self = type;
    this.packageName = type.packageName();
    this.importsJavaLang = importsJavaLang;
    simpleNames.put(type.simpleName(), type);
  }

  /** Says which simple names stand for no class in what follows, since type variables have them. */
  void hide(Set<String> simpleNames) {
    if (!hidden.equals(simpleNames)) {
      hidden = simpleNames;
      names.clear();
      comments.clear();
    }
  }

  /** Expressions behind each other. */
  String join(List<Expression> expressions) {
    StringBuilder joined = new StringBuilder();
    for (Expression expression : expressions) {
      joined.append(joined.length() == 0 ? "" : COMMA).append(expression.text(this));
    }
    return joined.toString();
  }

  /** Whether this is the source of a class. */
  boolean isOf(ClassName type) {
    return Types.same(self, type);
  }

  /** Adds the start of a block. */
  void open(String line) {
    line(line + " {");
    indent += INDENT;
  }

  /** Adds the end of a block. */
  void close() {
    indent = indent.substring(INDENT.length());
    line("}");
  }

  /** Adds a label, and what belongs to it until {@link #endLabel}. */
  void label(String label) {
    line(label + ":");
    indent += INDENT;
  }

  void endLabel() {
    indent = indent.substring(INDENT.length());
  }

  void emptyLine() {
    body.append('\n');
  }

  /** Adds a line, broken where it is too long. */
  void line(String line) {
    body.append(indent);
    if (indent.length() + line.length() <= WIDTH && line.indexOf(LINE_BREAK) < 0) {
      body.append(line.replace(BREAK, ' ').replace(NO_SPACE, ""));
      emptyLine();
      return;
    }
    breakLine(line);
  }

  private void breakLine(String line) {
    int column = indent.length();
    String continuation = indent + CONTINUATION;
    int start = 0;
    for (int end = start; end <= line.length(); end++) {
      if (end == line.length() || isBreak(line.charAt(end))) {
        char before = start == 0 ? 0 : line.charAt(start - 1);
        if (before == LINE_BREAK) {
          column = nextLine(indent + CONTINUATION);
          continuation = indent + CONTINUATION + CONTINUATION;
        } else if (start > 0 && column + (before == BREAK ? 1 : 0) + end - start > WIDTH) {
          column = nextLine(continuation);
        } else if (before == BREAK) {
          body.append(' ');
          column++;
        }
        body.append(line, start, end);
        column += end - start;
        start = end + 1;
      }
    }
    emptyLine();
  }

  private int nextLine(String start) {
    emptyLine();
    body.append(start);
    return start.length();
  }

  private static boolean isBreak(char c) {
    return c == BREAK || c == ZERO_WIDTH_BREAK || c == LINE_BREAK;
  }

  /** A type as this file spells it. */
  String name(TypeName type) {
    String name = names.get(type);
    if (name == null) {
      // What is none of the shapes that are known here, JavaPoet spells out.
      name =
          isKnown(type) || spell(type, false).equals(type.toString())
              ? spell(type, true)
              : type.toString();
      names.put(type, name);
    }
    return name;
  }

  /** A comment as this file spells it. */
  String comment(Comment comment) {
    String text = comments.get(comment);
    if (text == null) {
      text = comment.text(this);
      comments.put(comment, text);
    }
    return text;
  }

  /** Whether it is sure, at a glance, that {@link #spell} can do it. */
  private static boolean isKnown(TypeName type) {
    if (type.isAnnotated()) {
      return false;
    } else if (type instanceof ArrayTypeName array) {
      return isKnown(array.componentType());
    } else if (type instanceof ParameterizedTypeName generic) {
      // What encloses it may be generic, too.
      return generic.rawType().enclosingClassName() == null && areKnown(generic.typeArguments());
    } else if (type instanceof WildcardTypeName wildcard) {
      return wildcard.lowerBounds().isEmpty() && isKnown(wildcard.upperBounds().get(0));
    }
    return true;
  }

  private static boolean areKnown(List<? extends TypeName> types) {
    for (TypeName type : types) {
      if (!isKnown(type)) {
        return false;
      }
    }
    return true;
  }

  private String spell(TypeName type, boolean imported) {
    if (type instanceof ClassName name) {
      return imported ? simpleName(name) : name.canonicalName();
    }
    if (type instanceof ArrayTypeName array) {
      return spell(array.componentType(), imported) + "[]";
    }
    if (type instanceof ParameterizedTypeName generic) {
      StringJoiner arguments = new StringJoiner(", ", "<", ">");
      generic.typeArguments().forEach(argument -> arguments.add(part(argument, imported)));
      return part(generic.rawType(), imported) + arguments;
    }
    if (type instanceof WildcardTypeName wildcard) {
      if (!wildcard.lowerBounds().isEmpty()) {
        return "? super " + spell(wildcard.lowerBounds().get(0), imported);
      }
      TypeName bound = wildcard.upperBounds().get(0);
      return Types.isObject(bound) ? "?" : "? extends " + spell(bound, imported);
    }
    return type.toString();
  }

  private String part(TypeName type, boolean imported) {
    return imported ? name(type) : spell(type, false);
  }

  /** The first class of a simple name has it in the whole file. */
  private String simpleName(ClassName name) {
    ClassName outermost = name.topLevelClassName();
    String simple = outermost.simpleName();
    if (hidden.contains(simple)
        || !Types.same(outermost, simpleNames.computeIfAbsent(simple, s -> outermost))) {
      return name.canonicalName();
    }
    boolean known =
        outermost.packageName().equals(packageName)
            || (outermost.packageName().equals(JAVA_LANG) && !importsJavaLang);
    if (!known) {
      imports.add(outermost.canonicalName());
    }
    return String.join(".", name.simpleNames());
  }

  /** The whole file. */
  String text() {
    StringBuilder text = new StringBuilder("package ").append(packageName).append(";\n\n");
    imports.forEach(name -> text.append("import ").append(name).append(";\n"));
    return text.append(imports.isEmpty() ? "" : "\n").append(body).toString();
  }
}
