import dev.forrest.annotations.Deferrable;

final class Foo {
  @Deferrable
  static int bar() {
    return 1;
  }
}
