package dev.forrest.processor.write;

import dev.forrest.processor.code.ClassCode;
import dev.forrest.processor.code.ClassFiles;
import dev.forrest.processor.code.SourceWriter;
import dev.forrest.processor.code.TooLargeException;
import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.model.UnitSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Writes the files of each unit, and the list of all units. */
public final class UnitWriter {
  private static final String GENERATOR = "dev.forrest.processor.ForrestProcessor";
  private static final String SERVICES = "META-INF/services/dev.forrest.codec.Unit";

  private final Filer filer;
  private final Elements elements;
  private final boolean asSources;
  private final Set<String> registries = new TreeSet<>();

  /**
   * @param asSources whether the compiler is to compile what is written
   */
  public UnitWriter(Filer filer, Elements elements, boolean asSources) {
    this.elements = elements;
    this.filer = filer;
    this.asSources = asSources;
  }

  /** Writes all files of a unit but the list of services. */
  public void write(UnitModel unit) throws IOException, TooLargeException {
    UnitSchema schema = new UnitSchema(unit);
    Element[] originating = originating(unit);
    SourceWriter sources = new SourceWriter(GENERATOR, unit.warnings(), unit.importsJavaLang());
    boolean onlySources =
        asSources || unit.hasInner() || !ClassOutput.hasPlaceForClasses(filer, unit.name());
    ClassOutput output =
        new ClassOutput(filer, onlySources, sources, new ClassFiles(elements), originating);
    for (ClassCode type : forUsers(unit)) {
      output.writeNamed(type);
    }
    for (ClassCode type : forRuntime(unit, schema)) {
      output.writeUnnamed(type);
    }
    output.writeNamed(RegistryWriter.write(schema));
    write(unit.schemaResource(), SchemaWriter.write(schema), originating);
    registries.add(unit.registry().canonicalName());
  }

  private static List<ClassCode> forUsers(UnitModel unit) {
    List<ClassCode> classes = new ArrayList<>();
    classes.add(StubsWriter.write(unit));
    unit.proxied().forEach(record -> classes.add(ProxyWriter.write(unit, record)));
    unit.objects().forEach(object -> classes.add(ProxyWriter.write(unit, object)));
    return classes;
  }

  private static List<ClassCode> forRuntime(UnitModel unit, UnitSchema schema) {
    List<ClassCode> classes = new ArrayList<>();
    unit.records().forEach(record -> classes.add(RecordCodecWriter.write(schema, record)));
    unit.objects().forEach(object -> classes.add(ObjectComponentsWriter.write(unit, object)));
    unit.adapters().forEach(adapter -> classes.add(AdapterWriter.write(adapter)));
    unit.sealed().forEach(model -> classes.add(SealedCodecWriter.write(unit, model)));
    unit.callable().forEach(group -> classes.add(MethodGroupWriter.write(schema, group)));
    return classes;
  }

  /** Writes the list of all units, for {@code ServiceLoader}. */
  public void writeServices() throws IOException {
    if (!registries.isEmpty()) {
      write(SERVICES, String.join("\n", registries) + "\n");
    }
  }

  /** Writes the index entries by which other compilations find adapters. */
  public void writeAdapters(Map<String, String> index) throws IOException {
    for (Map.Entry<String, String> entry : index.entrySet()) {
      write(entry.getKey(), entry.getValue() + "\n");
    }
  }

  private void write(String resource, String text, Element... originating) throws IOException {
    try (Writer out =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", resource, originating)
            .openWriter()) {
      out.write(text);
    }
  }

  private static Element[] originating(UnitModel unit) {
    return unit.groups().stream().map(GroupModel::site).distinct().toArray(Element[]::new);
  }
}
