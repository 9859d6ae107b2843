package other;

final class Hidden {
  public static void foo() {}
}
