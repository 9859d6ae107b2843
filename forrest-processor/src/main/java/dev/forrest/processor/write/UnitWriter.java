package dev.forrest.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.forrest.processor.model.GroupModel;
import dev.forrest.processor.model.ObjectModel;
import dev.forrest.processor.model.RecordModel;
import dev.forrest.processor.model.SealedModel;
import dev.forrest.processor.model.UnitModel;
import dev.forrest.processor.model.UnitSchema;
import dev.forrest.processor.type.AdapterUse;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes the files of each unit, and the list of all units. */
public final class UnitWriter {
  private static final String SERVICES = "META-INF/services/dev.forrest.codec.Unit";

  private final Filer filer;
  private final Set<String> registries = new TreeSet<>();

  public UnitWriter(Filer filer) {
    this.filer = filer;
  }

  /** Writes all files of a unit but the list of services. */
  public void write(UnitModel unit) throws IOException {
    UnitSchema schema = new UnitSchema(unit);
    write(unit, unit.name(), StubsWriter.write(unit));
    for (RecordModel record : unit.proxied()) {
      write(unit, ProxyWriter.write(unit, record));
    }
    for (RecordModel record : unit.records()) {
      write(unit, RecordCodecWriter.write(schema, record));
    }
    for (ObjectModel object : unit.objects()) {
      write(unit, ProxyWriter.write(unit, object));
      write(unit, ObjectComponentsWriter.write(unit, object));
    }
    for (AdapterUse adapter : unit.adapters()) {
      write(unit, AdapterWriter.write(adapter));
    }
    for (SealedModel sealed : unit.sealed()) {
      write(unit, SealedCodecWriter.write(unit, sealed));
    }
    for (GroupModel group : unit.callable()) {
      write(unit, MethodGroupWriter.write(schema, group));
    }
    write(unit, RegistryWriter.write(schema));
    write(unit.schemaResource(), SchemaWriter.write(schema), originating(unit));
    registries.add(unit.registry().canonicalName());
  }

  /** Writes the list of all units, for {@code ServiceLoader}. */
  public void writeServices() throws IOException {
    if (!registries.isEmpty()) {
      write(SERVICES, String.join("\n", registries) + "\n");
    }
  }

  private void write(UnitModel unit, TypeSpec.Builder type) throws IOException {
    type.addAnnotation(Annotations.generated());
    if (!unit.warnings().isEmpty()) {
      type.addAnnotation(Annotations.suppress(unit.warnings()));
    }
    for (Element element : originating(unit)) {
      type.addOriginatingElement(element);
    }
    JavaFile.builder(unit.name().packageName(), type.build())
        .skipJavaLangImports(!unit.importsJavaLang())
        .build()
        .writeTo(filer);
  }

  private void write(UnitModel unit, ClassName type, String text) throws IOException {
    try (Writer out =
        filer.createSourceFile(type.canonicalName(), originating(unit)).openWriter()) {
      out.write(text);
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
