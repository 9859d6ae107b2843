package dev.forrest.graph;

import dev.forrest.proto.Binding;
import dev.forrest.proto.Call;
import dev.forrest.proto.Component;
import dev.forrest.proto.Gather;
import dev.forrest.proto.MethodSchema;
import dev.forrest.proto.Node;
import dev.forrest.proto.Part;
import dev.forrest.proto.Return;
import dev.forrest.proto.TaskFile;

/**
 * Field numbers of {@code forrest/task.proto}. They are constants, which javac copies: no generated
 * class is loaded for them.
 */
final class Fields {
  static final int FILE_METHODS = TaskFile.METHODS_FIELD_NUMBER;
  static final int FILE_NODE_COUNT = TaskFile.NODE_COUNT_FIELD_NUMBER;
  static final int FILE_ROOT = TaskFile.ROOT_FIELD_NUMBER;
  static final int FILE_NODES = TaskFile.NODES_FIELD_NUMBER;

  static final int METHOD_ID = MethodSchema.ID_FIELD_NUMBER;
  static final int METHOD_UNIT = MethodSchema.UNIT_FIELD_NUMBER;
  static final int METHOD_FINGERPRINT = MethodSchema.FINGERPRINT_FIELD_NUMBER;

  static final int NODE_CALL = Node.CALL_FIELD_NUMBER;
  static final int NODE_PART = Node.PART_FIELD_NUMBER;
  static final int NODE_GATHER = Node.GATHER_FIELD_NUMBER;
  static final int NODE_CONSTANT = Node.CONSTANT_FIELD_NUMBER;
  static final int NODE_LAMBDA = Node.LAMBDA_FIELD_NUMBER;

  static final int CALL_METHOD = Call.METHOD_FIELD_NUMBER;
  static final int CALL_UNIT = Call.UNIT_FIELD_NUMBER;
  static final int CALL_BINDINGS = Call.BINDINGS_FIELD_NUMBER;

  static final int BINDING_PARAMETER = Binding.PARAMETER_FIELD_NUMBER;
  static final int BINDING_NODE = Binding.NODE_FIELD_NUMBER;

  static final int PART_OF = Part.OF_FIELD_NUMBER;
  static final int PART_COMPONENT = Part.COMPONENT_FIELD_NUMBER;
  static final int PART_INDEX = Part.INDEX_FIELD_NUMBER;
  static final int PART_AT = Part.AT_FIELD_NUMBER;

  static final int COMPONENT_NAME = Component.NAME_FIELD_NUMBER;
  static final int COMPONENT_TYPE = Component.TYPE_FIELD_NUMBER;
  static final int COMPONENT_UNIT = Component.UNIT_FIELD_NUMBER;

  static final int GATHER_NODES = Gather.NODES_FIELD_NUMBER;

  static final int RETURN_VALUE = Return.VALUE_FIELD_NUMBER;
  static final int RETURN_FINGERPRINT = Return.FINGERPRINT_FIELD_NUMBER;

  /** Of the message of each method's return value. */
  static final int RESULT_VALUE = 1;

  private Fields() {}
}
