package dev.forrest.processor;

import com.google.auto.service.AutoService;
import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableStubs;
import dev.forrest.processor.validate.Message;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Generates stubs, proxies, codecs and schemas for {@link Deferrable} methods. */
@AutoService(Processor.class)
public final class ForrestProcessor extends AbstractProcessor {
  /**
   * All that users and generated code have from us: what nobody claims is a warning under {@code
   * -Xlint:processing}.
   */
  private static final Set<String> CLAIMED =
      Set.of(
          Deferrable.class.getCanonicalName(),
          DeferrableStubs.class.getCanonicalName(),
          Generated.class.getCanonicalName());

  private Rounds rounds;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = new Rounds(environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return CLAIMED;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      rounds.process(round);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, Message.INTERNAL.format(trace));
    }
    return true;
  }
}
