package dev.forrest.processor.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of Javadoc.
 *
 * @param link the class that the line links to, or null
 * @param member what the link says behind the class, such as {@code #f(}; or nothing
 * @param parameters of the method that is linked
 */
public record Comment(
    String start, ClassName link, String member, List<TypeName> parameters, String end) {
  /** Where a long line may be broken, in place of a space. */
  public static final char BREAK = SourceText.BREAK;

  /** A line without a link. */
  public static Comment plain(String line) {
    return new Comment(line, null, "", List.of(), "");
  }

  /** A line with a link to a class. */
  public static Comment of(String start, ClassName link, String end) {
    return new Comment(start, link, "", List.of(), end);
  }

  /** A line with a link to a method. */
  public static Comment of(
      String start, ClassName link, String method, List<TypeName> parameters, String end) {
    return new Comment(start, link, "#" + method, parameters, end);
  }

  String text(SourceText text) {
    if (link == null) {
      return start;
    }
    String called =
        member.isEmpty()
            ? ""
            : parameters.stream().map(text::name).collect(Collectors.joining(", ", "(", ")"));
    return start + "{@link " + text.name(link) + member + called + "}" + end;
  }
}
