package dev.forrest.processor.validate;

/** Every error that the processor reports: a code to search for, the rule, why, and the cure. */
public enum Message {
  PRIVATE_METHOD(
      "ForrestPrivate",
      "@Deferrable %s must not be private: %s calls it. Make it package-private."),
  PRIVATE_CLASS(
      "ForrestPrivateClass",
      "@Deferrable %s is in class %s, which must not be private: %s calls it. Make the class"
          + " package-private."),
  PRIVATE_HOST(
      "ForrestPrivateHost",
      "@Deferrable class %s has lambdas that %s is to find, but %s is private. Make it"
          + " package-private."),
  HOST_VALUE(
      "ForrestHostValue",
      "@Deferrable(%s = ...) is on class %s, where the annotation says only that the class's lambdas"
          + " may be tasks. Leave the value out; put it on a method, or give TaskOptions to"
          + " schedule."),
  GENERIC_METHOD(
      "ForrestGenericMethod",
      "@Deferrable %s has the type parameter %s, which leaves open what is to be stored: that is"
          + " decided at compile time. Give it one bound that Forrest can store, as in <T extends"
          + " Shape>, or write a method for each type that you need, which calls this one."),
  GENERIC_CLASS(
      "ForrestGenericClass",
      "@Deferrable %s belongs to an instance of the generic class %s: how to store it is decided at"
          + " compile time. Write a static method for each type that you need, which calls this"
          + " one."),
  DEFAULT_PACKAGE(
      "ForrestDefaultPackage",
      "@Deferrable %s is in the default package, from which nothing can be imported. Move class %s"
          + " to a named package."),
  INNER_CLASS(
      "ForrestInnerClass",
      "@Deferrable %s needs an enclosing instance, which a task does not have. Make class %s"
          + " static."),
  NOT_CONSTRUCTIBLE(
      "ForrestNotConstructible",
      "@Deferrable %s cannot be called: %s is %s. Annotate a static method that returns the"
          + " instance."),
  RECEIVER(
      "ForrestReceiver",
      "@Deferrable %s would need its receiver stored in the task, but Forrest cannot store %s. Make"
          + " the method static, or the class a record."),
  CONSTRUCTED(
      "ForrestConstructed",
      "@Deferrable %s would need its result stored, but Forrest cannot store %s. Make the class a"
          + " record, or annotate a static method that returns something storable."),
  STUB_NAME(
      "ForrestName",
      "@Deferrable(name = \"%s\") on %s is no name that a Java method can have. Use another one."),
  STUBS_NAME(
      "ForrestStubsName",
      "@DeferrableStubs(\"%s\") on %s is no name that a Java class can have. Give a simple name,"
          + " such as \"ImageTasks\"."),
  NUMBER_RANGE(
      "ForrestNumber",
      "@Deferrable(number = %s) on %s is no number that protobuf allows here. Use one from 1000 to"
          + " 536870911 without 19000 to 19999, or leave it out."),
  TIME_LIMIT(
      "ForrestTimeLimit",
      "@Deferrable(timeout = \"%s\") on %s is no time limit: %s. Give a whole number above 0 with"
          + " ms, s, m, h or d, such as \"90s\" or \"5m\"."),
  SIZE_LIMIT(
      "ForrestSizeLimit",
      "@Deferrable(%s = \"%s\") on %s is no size: %s. Give a whole number above 0 of bytes, or one"
          + " with k, m or g, such as \"512m\" or \"2g\"."),
  COUNT_LIMIT("ForrestCountLimit", "@Deferrable(%s = %s) on %s is no limit: %s, or leave it out."),
  UNSUPPORTED_TYPE("ForrestType", "Forrest cannot store %s, the type of %s. %s"),
  TASK_TYPE(
      "ForrestTask",
      "%s, the type of %s, is a task already. Declare the plain type, %s: the generated stub takes"
          + " and returns tasks of it."),
  RAW_TYPE(
      "ForrestRaw",
      "%s, the type of %s, does not say what it holds, which Forrest must know to store it. Give"
          + " its type arguments, as in %s."),
  WILDCARD(
      "ForrestWildcard",
      "%s, the type of %s, has a wildcard that leaves open what is stored. Name the type, or use"
          + " '? extends' a supported type, outermost type arguments first."),
  NOT_COMPARABLE(
      "ForrestComparable",
      "%s, the type of %s, has no natural order, in which a SortedSet or SortedMap is read. Let it"
          + " implement Comparable, or declare a Set or Map, which keeps the order that it has."),
  ENDLESS_TYPE(
      "ForrestEndless",
      "%s, the type of %s, has type arguments inside each other, more than %s deep. If it contains"
          + " itself with ever larger arguments, its schema has no end. Let it contain itself with"
          + " the arguments that it has."),
  SEALED_CASE(
      "ForrestSealed",
      "%s, which %s permits, cannot be stored as a case of %s, the type of %s: %s. Let it implement"
          + " the interface with its own type parameters as arguments."),
  INACCESSIBLE_TYPE(
      "ForrestAccess",
      "%s, the type of %s, cannot be reached from package %s, where its codec is generated. Make it"
          + " and its enclosing classes %s."),
  EMPTY_ENUM(
      "ForrestEmptyEnum",
      "Enum %s, the type of %s, has no constants, so that there is no value to store. Give it"
          + " one."),
  ENUM_ORDER(
      "ForrestEnumOrder",
      "Enum %s, the type of %s, is compiled already, and Eclipse's compiler does not tell the order"
          + " of its constants; nor does Forrest find its class file on the class path, to read it"
          + " there. Move it from the module path to the class path, or compile with javac."),
  MISSING_TYPE(
      "ForrestMissing",
      "Cannot find %s, the type of %s. Check its spelling and imports; if another annotation"
          + " processor generates it, check that it runs in this compilation."),
  ADAPTER("ForrestAdapter", "%s is no @TaskAdapter: %s"),
  TWO_ADAPTERS(
      "ForrestTwoAdapters", "%s and %s both adapt %s, and Forrest cannot choose. Remove one."),
  ADAPTER_ACCESS(
      "ForrestAdapterAccess",
      "%s adapts %s, the type of %s, but cannot be called from package %s. Make the class and its"
          + " two methods public."),
  ADAPTER_CYCLE(
      "ForrestAdapterCycle",
      "What %s stores %s as needs the adapter itself, without end. Store it as a record, which may"
          + " contain itself."),
  SERIALIZED_NOTHING(
      "ForrestSerializedNothing",
      "@JavaSerialized on %s says nothing, since %s. It is for parameters of @Deferrable methods, and"
          + " for such methods that return something."),
  SERIALIZED("ForrestSerialized", "@JavaSerialized %s, the type of %s, %s"),
  STUB_CLASH(
      "ForrestStubClash",
      "The stubs of %s and %s on %s have the same erasure, %s. Give one another name with"
          + " @Deferrable(name = ...), or put its class's stubs elsewhere with"
          + " @DeferrableStubs(...)."),
  LIBRARY_CLASS("ForrestLibraryClass", "@DeferrableLibrary on %s names %s, %s"),
  LIBRARY_NAME(
      "ForrestLibraryName",
      "@DeferrableLibrary(%s = \"%s\") on %s names no public method that %s declares. Check its"
          + " spelling; constructors are called \"new\"."),
  LIBRARY_METHOD(
      "ForrestLibraryMethod",
      "@DeferrableLibrary(include = \"%s\") on %s asks for a method of %s that cannot be deferred."
          + " Leave it out, or annotate a method of your own that calls it. %s"),
  LIBRARY_CLASH(
      "ForrestLibraryClash",
      "Stubs of %s and of %s on %s have the same erasures. Leave those of one out with"
          + " @DeferrableLibrary(exclude = {%s}), or put them elsewhere with"
          + " @DeferrableStubs(...)."),
  INHERITED_STUB(
      "ForrestInheritedStub",
      "A static stub %s would clash with the method that every class inherits from Object. Give %s"
          + " another name with @Deferrable(name = ...)."),
  PROXY_CLASH(
      "ForrestProxyClash",
      "Types %s and %s would share the proxy %s. Rename one, or put the stubs that return one of"
          + " them elsewhere with @DeferrableStubs(...)."),
  NUMBER_CLASH(
      "ForrestNumberClash",
      "%s and %s are both stored under number %s. Give one another with @Deferrable(number ="
          + " ...)."),
  TYPE_NUMBER_CLASH(
      "ForrestTypeNumberClash",
      "%s and %s are both stored under number %s, which is a hash of stub class and type. Put the"
          + " stubs that use one of them elsewhere with @DeferrableStubs(...)."),
  UNIT_CLASH(
      "ForrestUnitClash",
      "%s already lies on the class path, and the one to be generated for %s would hide it. Name"
          + " this one differently with @DeferrableStubs(...) on the class or its package."),
  NAME_TAKEN(
      "ForrestNameTaken",
      "%s is to be generated for %s, but %s has that name. Rename it, or name the stubs differently"
          + " with @DeferrableStubs(...) on the class or its package."),
  TOO_LARGE(
      "ForrestTooLarge",
      "%s would be larger than a class file can be. Divide the methods whose stubs are in %s: put"
          + " some into a class that has a @DeferrableStubs(...) of its own."),
  LATE_METHOD(
      "ForrestLate",
      "%s was generated after %s had been written. Put @DeferrableStubs(...) on the generated"
          + " class, so that it gets stubs of its own."),
  NO_RUNTIME(
      "ForrestRuntime",
      "@Deferrable needs dev.forrest:forrest-runtime on the class path, where the generated code"
          + " finds its base classes. Add it to the dependencies."),
  WRITE_FAILED("ForrestWrite", "Cannot write what is generated for %s: %s"),
  INTERNAL(
      "ForrestInternal",
      "Forrest's annotation processor failed. This is a defect in Forrest, not in your code; please"
          + " report it, with the following: %s");

  private final String code;
  private final String text;

  Message(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /** The message as users see it, starting with its code in brackets. */
  public String format(Object... arguments) {
    return "[" + code + "] " + String.format(text, arguments);
  }

  /** What {@link #format} starts with. */
  public String bracket() {
    return "[" + code + "]";
  }
}
