/** A program that uses Forrest, as a named module. */
module org.example.consumer {
  requires dev.forrest;
  requires dev.forrest.annotations;
  // What the processor writes uses these.
  requires com.google.protobuf;
  requires static java.compiler;
  // What protobuf-java itself does not say that it needs.
  requires jdk.unsupported;

  // On the module path, META-INF/services does not count: each stub class has a registry to provide.
  provides dev.forrest.codec.Unit with
      org.example.consumer.Deferred_Unit,
      org.example.consumer.ShapeTasks_Unit;
}
