package com.example.library;

import dev.forrest.codec.Declarations;
import dev.forrest.codec.MethodGroup;
import dev.forrest.codec.NamedCodec;
import dev.forrest.codec.Unit;
import javax.annotation.processing.Generated;

/**
 * For Forrest's runtime.
 */
@Generated("dev.forrest.processor.ForrestProcessor")
public final class Deferred_Unit extends Unit {
  public Deferred_Unit() {
    super("com.example.library.Deferred");
  }

  @Override
  public MethodGroup group(String className) {
    switch (className) {
      case "com.example.library.Own":
        return Deferred_OwnMethods.INSTANCE;
      case "org.example.lib.Range":
        return Deferred_RangeMethods.INSTANCE;
      case "java.lang.Character":
        return Deferred_CharacterMethods.INSTANCE;
      case "org.example.lib.Kernel":
        return Deferred_KernelMethods.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public NamedCodec type(String typeName) {
    switch (typeName) {
      case "org.example.lib.Range":
        return Deferred_RangeCodec.INSTANCE;
      default:
        return null;
    }
  }

  @Override
  public void declare(Declarations declarations) {
    declarations.method(526988972, "com.example.library.Own.scale(float)");
    declarations.method(462864923, "org.example.lib.Range.<init>(int)");
    declarations.method(473917425, "org.example.lib.Range.<init>(int,int)");
    declarations.method(380941526, "org.example.lib.Range.length()");
    declarations.method(486224257, "org.example.lib.Range.parse(java.lang.String)");
    declarations.method(433829493, "java.lang.Character.isSurrogatePair(char,char)");
    declarations.method(366029150, "java.lang.Character.toTitleCase(char)");
    declarations.method(204493627, "java.lang.Character.toTitleCase(int)");
    declarations.method(291906604, "org.example.lib.Kernel.scale(int)");
    declarations.method(284440480, "org.example.lib.Kernel.scale(double)");
    declarations.method(319443573, "org.example.lib.Kernel.scale(double,org.example.lib.Range)");
    declarations.method(353892436, "org.example.lib.Kernel.names(java.lang.String[])");
    declarations.method(46779629, "org.example.lib.Kernel.split(org.example.lib.Range,int)");
    declarations.type(142802598, "org.example.lib.Range", 0xd215a96bbadf686bL);
  }
}
