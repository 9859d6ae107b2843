package dev.forrest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The deferrable methods of one class.
 *
 * @param name the class to be generated
 */
public record GroupModel(TypeElement owner, ClassName name, List<MethodModel> methods) {}
