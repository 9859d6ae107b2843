package dev.forrest.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import javax.annotation.processing.Generated;

/** Annotations on generated code. */
final class Annotations {
  static final String GENERATOR = "dev.forrest.processor.ForrestProcessor";

  private Annotations() {}

  static AnnotationSpec generated() {
    return AnnotationSpec.builder(Generated.class).addMember("value", "$S", GENERATOR).build();
  }

  static AnnotationSpec suppress(List<String> warnings) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(warning -> annotation.addMember("value", "$S", warning));
    return annotation.build();
  }

  static AnnotationSpec suppressUnchecked() {
    return suppress(List.of("unchecked"));
  }
}
