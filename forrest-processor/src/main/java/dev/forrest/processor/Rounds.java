package dev.forrest.processor;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.forrest.annotations.Deferrable;
import dev.forrest.annotations.DeferrableLibrary;
import dev.forrest.annotations.JavaSerialized;
import dev.forrest.annotations.TaskAdapter;
import dev.forrest.processor.code.TooLargeException;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.type.Compilers;
import dev.forrest.processor.type.JavaTypes;
import dev.forrest.processor.type.MissingType;
import dev.forrest.processor.type.TaskAdapters;
import dev.forrest.processor.validate.Finding;
import dev.forrest.processor.validate.FoundValue;
import dev.forrest.processor.validate.Message;
import dev.forrest.processor.validate.Report;
import dev.forrest.processor.write.UnitWriter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.tools.Diagnostic;

/** Reads, checks and writes units, each as soon as all its types are known. */
final class Rounds {
  /** The option that has all classes written as sources for the compiler. */
  static final String SOURCES = "forrest.sources";

  private static final Set<Class<? extends Annotation>> LIBRARIES =
      Set.of(DeferrableLibrary.class, DeferrableLibrary.Several.class);

  /** All that is looked for. */
  static final Set<Class<? extends Annotation>> ANNOTATIONS =
      Set.of(
          Deferrable.class,
          DeferrableLibrary.class,
          DeferrableLibrary.Several.class,
          TaskAdapter.class,
          JavaSerialized.class);

  private final ProcessingEnvironment environment;
  private final Messager messager;
  private final UnitQueue queue;
  private final NameClashes names;
  private final NumberClashes numbers = new NumberClashes();
  private final UnitWriter writer;
  private final Set<ClassName> finished = new HashSet<>();
  private final UnitFinder finder;
  private final Map<ClassName, List<MissingType>> missing = new HashMap<>();
  private final TaskAdapters adapters;
  private final Set<String> unread = new TreeSet<>();
  private boolean failed;

  Rounds(ProcessingEnvironment environment) {
    this.environment = environment;
    this.messager = environment.getMessager();
    this.queue = new UnitQueue(environment.getElementUtils());
    this.finder = new UnitFinder(environment.getElementUtils(), queue, finished::contains);
    this.adapters = new TaskAdapters(environment);
    this.names = new NameClashes(environment);
    this.writer =
        new UnitWriter(
            environment.getFiler(), environment.getElementUtils(), writesSources(environment));
  }

  /** Class files are for javac alone: nobody has tried what others do with them. */
  private static boolean writesSources(ProcessingEnvironment environment) {
    return !Compilers.isJavac(environment)
        || Boolean.parseBoolean(environment.getOptions().get(SOURCES));
  }

  /**
   * @param hasAnnotated whether anything has an annotation of ours; to look for it takes a while
   */
  void process(RoundEnvironment round, boolean hasAnnotated) {
    names.addCompiled(round.getRootElements());
    Report report = new Report();
    finder.addUnnamed(report);
    print(report);
    if (hasAnnotated) {
      findAnnotated(round);
    } else {
      readAdapters();
    }
    if (!queue.units().isEmpty() && hasRuntime()) {
      queue.units().forEach(this::process);
    }
    if (round.processingOver()) {
      finish();
    }
  }

  private void findAnnotated(RoundEnvironment round) {
    // Once for all: each time, the compiler looks through all that it compiles.
    Set<? extends Element> found = round.getElementsAnnotatedWithAny(ANNOTATIONS);
    for (Element adapter : with(Set.of(TaskAdapter.class), found)) {
      unread.add(((TypeElement) adapter).getQualifiedName().toString());
    }
    readAdapters();
    Report report = new Report();
    finder.addDeferrable(with(Set.of(Deferrable.class), found), report);
    with(LIBRARIES, found).forEach(site -> finder.addSite(site, report));
    print(report);
    checkSerialized(with(Set.of(JavaSerialized.class), found));
  }

  private static List<Element> with(
      Set<Class<? extends Annotation>> any, Set<? extends Element> elements) {
    List<Element> annotated = new ArrayList<>();
    for (Element element : elements) {
      if (!JavaTypes.isBroken(element)
          && any.stream().anyMatch(a -> MoreElements.isAnnotationPresent(element, a))) {
        annotated.add(element);
      }
    }
    return annotated;
  }

  /** Elsewhere the annotation would do nothing, and say nothing. */
  private void checkSerialized(List<Element> serialized) {
    Report report = new Report();
    for (Element element : serialized) {
      boolean isMethod = element instanceof ExecutableElement;
      Element method = isMethod ? element : element.getEnclosingElement();
      boolean isVoid =
          isMethod && ((ExecutableElement) element).getReturnType().getKind() == TypeKind.VOID;
      if (method.getAnnotation(Deferrable.class) == null) {
        report.add(Message.SERIALIZED_NOTHING, element, element, method + " is not @Deferrable");
      } else if (isVoid) {
        report.add(Message.SERIALIZED_NOTHING, element, element, "it returns nothing");
      }
    }
    print(report);
  }

  private void readAdapters() {
    Report report = new Report();
    unread.removeIf(
        name -> adapters.add(environment.getElementUtils().getTypeElement(name), report));
    print(report);
  }

  private boolean hasRuntime() {
    if (environment.getElementUtils().getTypeElement("dev.forrest.codec.Unit") != null) {
      return true;
    }
    ClassName first = queue.units().get(0);
    Report report = new Report();
    List<Element> users = new ArrayList<>(queue.owners(first));
    users.addAll(queue.sites(first));
    report.add(Message.NO_RUNTIME, users.get(0));
    print(report);
    queue.units().forEach(queue::remove);
    return false;
  }

  private void process(ClassName unit) {
    List<TypeElement> owners = queue.owners(unit);
    UnitReader reader =
        new UnitReader(environment, unit, owners, queue.sites(unit), adapters, names::hasSource);
    UnitModel model = reader.read();
    Report report = reader.report();
    if (!reader.missing().isEmpty() && report.isClean()) {
      missing.put(unit, reader.missing());
      return;
    }
    queue.remove(unit);
    finished.add(unit);
    if (report.isClean()) {
      StubClashes.check(model, report);
      numbers.check(model, report);
      names.check(model, report);
    }
    print(report);
    if (report.isClean()) {
      write(model);
    }
  }

  private void write(UnitModel model) {
    try {
      writer.write(model);
    } catch (IOException e) {
      report(model, Message.WRITE_FAILED, model.name(), e.getMessage());
    } catch (TooLargeException e) {
      report(model, Message.TOO_LARGE, e.getMessage(), model.name());
    }
  }

  private void report(UnitModel model, Message message, Object... arguments) {
    Report report = new Report();
    report.add(message, model.groups().get(0).site(), arguments);
    print(report);
  }

  private void finish() {
    for (ClassName unit : queue.units()) {
      Report report = new Report();
      for (MissingType type : missing.getOrDefault(unit, List.of())) {
        if (type.name().isEmpty()) {
          continue;
        }
        report.add(Message.MISSING_TYPE, type.place().element(), type.name(), type.place().text());
      }
      print(report);
    }
    if (!failed) {
      writeServices();
    }
  }

  private void writeServices() {
    try {
      writer.writeServices();
      writer.writeAdapters(adapters.index());
    } catch (IOException e) {
      failed = true;
      messager.printMessage(
          Diagnostic.Kind.ERROR, Message.WRITE_FAILED.format("META-INF", e.getMessage()));
    }
  }

  private void print(Report report) {
    failed |= !report.isClean();
    report.findings().forEach(this::print);
  }

  private void print(Finding finding) {
    if (finding.value().isPresent()) {
      FoundValue found = finding.value().get();
      messager.printMessage(
          Diagnostic.Kind.ERROR,
          finding.text(),
          finding.element(),
          found.annotation(),
          found.value());
    } else {
      messager.printMessage(Diagnostic.Kind.ERROR, finding.text(), finding.element());
    }
  }
}
