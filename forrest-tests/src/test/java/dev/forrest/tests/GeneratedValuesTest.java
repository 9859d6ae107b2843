package dev.forrest.tests;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.protobuf.Timestamp;
import dev.forrest.Durability;
import dev.forrest.RunOptions;
import dev.forrest.Task;
import dev.forrest.TaskList;
import dev.forrest.TaskResult;
import dev.forrest.Tasks;
import dev.forrest.codec.CodecException;
import java.awt.Point;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/**
 * Generated values of each type go through task files, and through the real protoc, which shows
 * them as {@code docs/types.md} says, and of whose text it makes files that Forrest reads.
 */
final class GeneratedValuesTest {
  private static final int TRIES = 4;

  private Path parent;
  private Path list;
  private TaskList<Object> tasks;

  @BeforeProperty
  void openList() throws IOException {
    parent = Files.createTempDirectory("forrest-generated");
    list = parent.resolve("tasklist");
    tasks = TaskList.at(list).durability(Durability.PROCESS).<Object>open();
  }

  @AfterProperty
  void deleteList() throws IOException {
    tasks.close();
    MoreFiles.deleteRecursively(parent, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @Provide
  Arbitrary<List<Everything>> everything() {
    return Generated.listsOf(Everything.class, 10);
  }

  @Provide
  Arbitrary<List<Samples>> samples() {
    return Generated.listsOf(Samples.class, 10);
  }

  @Provide
  Arbitrary<List<Composite>> composites() {
    return Generated.listsOf(Composite.class, 2);
  }

  @Provide
  Arbitrary<List<Figure>> figures() {
    return Generated.listsOf(Figure.class, 30);
  }

  @Provide
  Arbitrary<List<Tree>> trees() {
    return Generated.listsOf(Tree.class, 30);
  }

  @Provide
  Arbitrary<List<Adapted.Shapes>> shapes() {
    return Generated.listsOf(Adapted.Shapes.class, 30);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void everythingGoesThroughProtoc(@ForAll("everything") List<Everything> values) throws Exception {
    throughProtoc("everything", Everything.class, CompositeTasks.everything(values), values);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void samplesGoThroughProtoc(@ForAll("samples") List<Samples> values) throws Exception {
    throughProtoc("samples", Samples.class, CompositeTasks.samples(values), values);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void typesInTypesGoThroughProtoc(@ForAll("composites") List<Composite> values) throws Exception {
    throughProtoc("composites", Composite.class, CompositeTasks.composites(values), values);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void sealedInterfacesGoThroughProtoc(@ForAll("figures") List<Figure> values) throws Exception {
    throughProtoc("figures", Figure.class, CompositeTasks.figures(values), values);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatContainsItselfGoesThroughProtoc(@ForAll("trees") List<Tree> values) throws Exception {
    throughProtoc("trees", Tree.class, CompositeTasks.trees(values), values);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatIsAdaptedGoesThroughProtoc(@ForAll("shapes") List<Adapted.Shapes> values)
      throws Exception {
    throughProtoc("shapes", Adapted.Shapes.class, CompositeTasks.shapes(values), values);
  }

  /** Arguments of a method that returns them. */
  private void throughProtoc(String method, Type type, Task<?> task, List<?> values)
      throws Exception {
    Path file = schedule(task);
    DeepEquality.assertSame(evaluateOnly(), values);

    byte[] text = Protoc.run("decode", list, Files.readAllBytes(file));
    assertShows(
        ShownText.parse(text).messages("nodes", "call", extension(method), "values"), type, values);
    Files.write(file, Protoc.run("encode", list, text));

    DeepEquality.assertSameExceptPayloads(evaluateOnly(), values);
  }

  private static String extension(String name) {
    return "[dev.forrest.tests.CompositeTasks." + name + "]";
  }

  private static void assertShows(List<ShownText> lists, Type type, List<?> values) {
    assertThat(lists).hasSize(1);
    List<ShownText.Field> elements = lists.get(0).all("element");
    assertThat(elements).hasSize(values.size());
    for (int i = 0; i < values.size(); i++) {
      ShownValues.assertShows(elements.get(i), type, values.get(i));
    }
  }

  /** Schedules a task that is the only one to wait; a failed try may have left others. */
  private Path schedule(Task<?> task) {
    tasks.clean();
    return list.resolve("todo").resolve(tasks.schedule(task).id() + ".pb");
  }

  /** Evaluates the task that waits. */
  private Object evaluateOnly() {
    return Tasks.evaluate(ImmutableList.copyOf(tasks.todoTasks()).get(0).task());
  }

  /** What workers return: through their files as it was, and through protoc. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void workersReturnWhatTheyAreGiven(
      @ForAll("everything") List<Everything> everything,
      @ForAll("samples") List<Samples> samples,
      @ForAll("composites") List<Composite> composites,
      @ForAll("figures") List<Figure> figures,
      @ForAll("trees") List<Tree> trees,
      @ForAll("shapes") List<Adapted.Shapes> shapes)
      throws Exception {
    List<List<?>> values = List.of(everything, samples, composites, figures, trees, shapes);
    List<String> methods =
        List.of("everything", "samples", "composites", "figures", "trees", "shapes");
    List<Type> types =
        List.of(
            Everything.class,
            Samples.class,
            Composite.class,
            Figure.class,
            Tree.class,
            Adapted.Shapes.class);
    List<String> ids = new ArrayList<>();
    tasks.clean();
    for (Task<?> task :
        List.<Task<?>>of(
            CompositeTasks.everything(everything),
            CompositeTasks.samples(samples),
            CompositeTasks.composites(composites),
            CompositeTasks.figures(figures),
            CompositeTasks.trees(trees),
            CompositeTasks.shapes(shapes))) {
      ids.add(tasks.schedule(task).id());
    }
    for (TaskResult<Object> result : tasks.run(RunOptions.processes(2))) {
      DeepEquality.assertSame(result.returnValue(), values.get(ids.indexOf(result.id())));
    }
    for (int i = 0; i < ids.size(); i++) {
      Path file = list.resolve("done").resolve(ids.get(i) + ".pb");
      byte[] text = Protoc.run("decode", list, Files.readAllBytes(file));
      String extension = extension(methods.get(i) + "_return");
      assertShows(
          ShownText.parse(text).messages("attempts", "return", extension, "value"),
          types.get(i),
          values.get(i));
      Files.write(file, Protoc.run("encode", list, text));
    }
    for (TaskResult<Object> result : tasks.doneTasks()) {
      DeepEquality.assertSameExceptPayloads(
          result.returnValue(), values.get(ids.indexOf(result.id())));
    }
  }

  /** Each component, element and value at a key is a task, too. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void partsAreWhatTheValueHolds(@ForAll("everything") List<Everything> values) throws Exception {
    ProxyParts parts = new ProxyParts(CompositeTasks.everything(values), values, 1_000);
    assertPartsGoThroughProtoc(parts);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void partsOfTypesInTypesAreWhatTheValueHolds(@ForAll("composites") List<Composite> values)
      throws Exception {
    ProxyParts parts = new ProxyParts(CompositeTasks.composites(values), values, 1_000);
    assertPartsGoThroughProtoc(parts);
  }

  private void assertPartsGoThroughProtoc(ProxyParts parts) throws Exception {
    Path file = schedule(Tasks.list(parts.tasks));
    DeepEquality.assertSame(evaluateOnly(), parts.values);
    byte[] text = Protoc.run("decode", list, Files.readAllBytes(file));
    assertThat(ShownText.parse(text).messages("nodes", "gather")).hasSize(1);
    Files.write(file, Protoc.run("encode", list, text));
    DeepEquality.assertSameExceptPayloads(evaluateOnly(), parts.values);
  }

  @Provide
  Arbitrary<List<Object>> anything() {
    return Generated.listsOfAnything(20);
  }

  /** Constants, and the results of lists of tasks, tell their own types. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void constantsGoThroughProtoc(@ForAll("anything") List<Object> values) throws Exception {
    Path file = schedule(Tasks.value(values));
    DeepEquality.assertSame(evaluateOnly(), values);
    byte[] text = Protoc.run("decode", list, Files.readAllBytes(file));
    assertThat(ShownText.parse(text).messages("nodes", "constant", "list", "value"))
        .hasSize(values.size());
    Files.write(file, Protoc.run("encode", list, text));
    DeepEquality.assertSameExceptPayloads(evaluateOnly(), values);
  }

  /** A constant comes back from a worker, and from the text of its result. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE)
  void workersReturnConstants(@ForAll("anything") List<Object> values) throws Exception {
    tasks.clean();
    String id = tasks.schedule(Tasks.value(values)).id();
    for (TaskResult<Object> result : tasks.run(RunOptions.processes(1))) {
      DeepEquality.assertSame(result.returnValue(), values);
    }
    Path file = list.resolve("done").resolve(id + ".pb");
    Files.write(
        file, Protoc.run("encode", list, Protoc.run("decode", list, Files.readAllBytes(file))));
    DeepEquality.assertSameExceptPayloads(
        ImmutableList.copyOf(tasks.doneTasks()).get(0).returnValue(), values);
  }

  /** Of a constant only the class is known; each fits the codecs of others where it is empty. */
  @Example
  void constantsOfGenericRecordsKeepTheirTypeArguments() throws Exception {
    List<Object> values = new ArrayList<>();
    for (Object value :
        List.of(
            YearMonth.of(2026, 11),
            Instant.EPOCH,
            Shade.LIGHT,
            1L,
            2,
            "",
            Locale.FRENCH,
            new Point(1, 2))) {
      values.add(containers(value));
    }
    schedule(Tasks.value(values));
    DeepEquality.assertSame(evaluateOnly(), values);
  }

  @SuppressWarnings("unchecked")
  private static <T> Containers<T> containers(T value) {
    Class<?> type = value instanceof Enum<?> e ? e.getDeclaringClass() : value.getClass();
    T[] array = (T[]) Array.newInstance(type, 0);
    Optional<List<T>> none = Optional.empty();
    return new Containers<>(
        value,
        null,
        array,
        null,
        null,
        Optional.of(value),
        null,
        null,
        null,
        none,
        null,
        null,
        null,
        null);
  }

  /** Around the sizes in which arrays are copied, too. */
  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.oneOf(
        Arbitraries.of(8_191, 8_192, 8_193, 16_384, 16_385),
        Arbitraries.integers().between(0, 1_000));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void bigArraysGoThroughProtoc(@ForAll("lengths") int length, @ForAll Random random)
      throws Exception {
    List<Object> components = new ArrayList<>();
    for (RecordComponent component : Samples.class.getRecordComponents()) {
      Class<?> type = component.getType();
      if (type.isArray() && !type.getComponentType().isArray()) {
        components.add(filled(type.getComponentType(), length, random));
      } else {
        // The value that a new array is filled with.
        components.add(Array.get(Array.newInstance(type, 1), 0));
      }
    }
    List<Samples> values = List.of((Samples) Types.create(Samples.class, components));
    throughProtoc("samples", Samples.class, CompositeTasks.samples(values), values);
  }

  private static Object filled(Class<?> component, int length, Random random) {
    Object array = Array.newInstance(component, length);
    for (int i = 0; i < length; i++) {
      long bits = random.nextLong();
      Array.set(array, i, element(component.getSimpleName(), bits));
    }
    return array;
  }

  private static Object element(String type, long bits) {
    return switch (type) {
      case "double" -> Double.longBitsToDouble(bits);
      case "float" -> Float.intBitsToFloat((int) bits);
      case "long" -> bits;
      case "int" -> (int) bits;
      case "short" -> (short) bits;
      case "char" -> (char) bits;
      case "byte" -> (byte) bits;
      case "boolean" -> bits > 0;
      default -> bits % 5 == 0 ? null : String.valueOf((char) bits);
    };
  }

  /** What protoc could not read for its depth is not stored; all else is, by either. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void whatIsNotTooDeepGoesThroughProtoc(
      @ForAll @IntRange(min = 1, max = 50) int depth, @ForAll String label) throws Exception {
    Tree tree = new Tree(label, null);
    Figure figure = new Figure.Disc(depth);
    Object value = label;
    for (int i = 1; i < depth; i++) {
      tree = new Tree(label, Arrays.asList(null, tree));
      figure = figure.grouped();
      value = Arrays.asList(null, value);
    }
    goesThroughOrIsTooDeep(CompositeTasks.trees(List.of(tree)), List.of(tree), depth, 44);
    goesThroughOrIsTooDeep(CompositeTasks.figures(List.of(figure)), List.of(figure), depth, 22);
    goesThroughOrIsTooDeep(Tasks.value(value), value, depth, 46);
  }

  @Example
  void theDeepestGoesThroughProtocAndOneLevelMoreIsNotStored() throws Exception {
    for (int depth : new int[] {22, 23, 44, 45, 46, 47}) {
      whatIsNotTooDeepGoesThroughProtoc(depth, "");
    }
  }

  private void goesThroughOrIsTooDeep(Task<?> task, Object value, int depth, int possible)
      throws Exception {
    Path file;
    try {
      file = schedule(task);
    } catch (CodecException e) {
      assertThat(e).hasMessageThat().contains("levels deep");
      assertThat(depth).isGreaterThan(possible);
      return;
    }
    assertThat(depth).isAtMost(possible);
    DeepEquality.assertSame(evaluateOnly(), value);
    byte[] text = Protoc.run("decode", list, Files.readAllBytes(file));
    Files.write(file, Protoc.run("encode", list, text));
    DeepEquality.assertSame(evaluateOnly(), value);
  }

  @Provide
  Arbitrary<Serialized.Shape> javaObjects() {
    return Combinators.combine(
            Arbitraries.strings().injectNull(0.2),
            Arbitraries.bigIntegers().injectNull(0.2),
            Arbitraries.maps(Arbitraries.strings(), Arbitraries.doubles()).injectNull(0.2),
            Arbitraries.integers().array(int[].class).injectNull(0.2),
            Arbitraries.of(Shade.class).injectNull(0.2))
        .as(
            (name, size, weights, numbers, shade) -> {
              Serialized.Shape shape = new Serialized.Shape();
              shape.name = name;
              shape.size = size;
              shape.weights = weights == null ? null : new HashMap<>(weights);
              shape.numbers = numbers;
              shape.shade = shade;
              return shape;
            });
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void javaSerializedGoesThroughProtoc(
      @ForAll @Size(max = 20) List<Serialized.@From("javaObjects") @WithNull Shape> shapes)
      throws Exception {
    List<Task<Serialized.Shape>> calls = new ArrayList<>();
    for (Serialized.Shape shape : shapes) {
      calls.add(SerializedTasks.same(shape));
    }
    Path file = schedule(Tasks.list(calls));
    assertSameShapes((List<?>) evaluateOnly(), shapes);
    byte[] text = Protoc.run("decode", list, Files.readAllBytes(file));
    assertThat(ShownText.parse(text).messages("nodes", "call")).hasSize(shapes.size());
    Files.write(file, Protoc.run("encode", list, text));
    assertSameShapes((List<?>) evaluateOnly(), shapes);
  }

  private static void assertSameShapes(List<?> read, List<Serialized.Shape> written) {
    assertThat(read).hasSize(written.size());
    for (int i = 0; i < written.size(); i++) {
      DeepEquality.assertSame(fields(read.get(i)), fields(written.get(i)));
    }
  }

  private static List<Object> fields(Object object) {
    Serialized.Shape shape = (Serialized.Shape) object;
    Object sorted = shape == null || shape.weights == null ? null : new TreeMap<>(shape.weights);
    return shape == null
        ? null
        : Arrays.asList(shape.name, shape.size, sorted, shape.numbers, shape.shade);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void protobufMessagesGoThroughProtoc(
      @ForAll @LongRange(min = -1) long seconds,
      @ForAll int nanos,
      @ForAll List<@WithNull @IntRange(min = -2, max = 2) Integer> more)
      throws Exception {
    Timestamp first = Timestamp.newBuilder().setSeconds(seconds).setNanos(nanos).build();
    List<Timestamp> others = new ArrayList<>();
    List<Timestamp> all = new ArrayList<>(List.of(first));
    for (Integer n : more) {
      others.add(n == null ? null : Timestamp.newBuilder().setNanos(n).build());
    }
    all.addAll(others);
    Path file = schedule(MessageTasks.both(first, others));
    assertThat(evaluateOnly()).isEqualTo(all);
    byte[] text = Protoc.run("decode", list, Files.readAllBytes(file));
    Files.write(file, Protoc.run("encode", list, text));
    assertThat(evaluateOnly()).isEqualTo(all);
  }
}
