package dev.forrest.processor;

import com.google.auto.service.AutoService;
import dev.forrest.annotations.Deferrable;
import dev.forrest.processor.validate.Message;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Generates stubs, proxies, codecs and schemas for {@link Deferrable} methods. */
@AutoService(Processor.class)
public final class ForrestProcessor extends AbstractProcessor {
  private Rounds rounds;
  private boolean broken;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = new Rounds(environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Rounds.ANNOTATIONS.stream().map(Class::getCanonicalName).collect(Collectors.toSet());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Rounds.SOURCES);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (broken) {
      return false;
    }
    try {
      rounds.process(round, !annotations.isEmpty());
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      broken = true;
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      processingEnv
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, Message.INTERNAL.format(trace));
    }
    // Once every annotation is claimed, javac does not call the other processors.
    return false;
  }
}
