package dev.forrest.processor.model;

import com.palantir.javapoet.ClassName;
import dev.forrest.processor.type.AdapterUse;
import dev.forrest.processor.type.NamedType;
import dev.forrest.processor.type.Names;
import dev.forrest.processor.type.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is generated for one stub class.
 *
 * @param name the stub class
 * @param adapters those that it uses, in order
 * @param leftOut foreign methods without stubs, in order
 * @param named the types that it stores and its schema names, in order
 * @param records those of {@code named} that are records
 * @param sealed those of {@code named} that are sealed interfaces
 * @param objects the types besides records whose tasks have parts with names
 * @param warnings the kinds of compiler warnings that the user's own types cause in generated code
 * @param importsJavaLang whether the package has classes that hide those of {@code java.lang}
 * @param hasInner whether there is a type that class files would have to spell with the class
 *     around it
 */
public record UnitModel(
    ClassName name,
    List<GroupModel> groups,
    List<AdapterUse> adapters,
    List<LeftOutModel> leftOut,
    List<NamedType> named,
    List<RecordModel> records,
    List<SealedModel> sealed,
    List<ObjectModel> objects,
    Names names,
    List<String> warnings,
    boolean importsJavaLang,
    boolean hasInner) {

  public Stream<MethodModel> methods() {
    return groups.stream().flatMap(group -> group.methods().stream());
  }

  /** The classes with methods, each of which gets a class of its own. */
  public List<GroupModel> callable() {
    return groups.stream().filter(group -> !group.methods().isEmpty()).toList();
  }

  public List<RecordModel> proxied() {
    return records.stream().filter(RecordModel::hasProxy).toList();
  }

  /** The types that have proxies. */
  public List<TypeUse> proxies() {
    return Stream.concat(
            proxied().stream().map(RecordModel::use), objects.stream().map(ObjectModel::use))
        .toList();
  }

  /** The registry. */
  public ClassName registry() {
    return names.registry();
  }

  /** Every class to be generated; twice, if two would have one name. */
  public List<ClassName> classes() {
    List<ClassName> classes = new ArrayList<>();
    classes.add(name);
    proxies().forEach(type -> classes.add(names.proxy(type)));
    for (RecordModel record : records) {
      classes.add(names.codec(record.use()));
      if (record.isInCycle()) {
        classes.add(names.composed(record.use()));
      }
    }
    for (SealedModel type : sealed) {
      classes.add(names.codec(type.use()));
      classes.add(names.composed(type.use()));
    }
    objects.forEach(object -> classes.add(names.components(object.use())));
    adapters.forEach(adapter -> classes.add(adapter.name()));
    callable().forEach(group -> classes.add(group.name()));
    classes.add(registry());
    return classes;
  }

  /** Where the schema goes, on the class path. */
  public String schemaResource() {
    return "META-INF/forrest/" + name.canonicalName().replace('.', '/') + ".proto";
  }
}
