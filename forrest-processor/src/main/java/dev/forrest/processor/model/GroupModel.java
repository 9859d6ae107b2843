package dev.forrest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The deferrable methods of one class.
 *
 * @param site what findings are reported on: the class, or what names it
 * @param name the class to be generated
 */
public record GroupModel(
    TypeElement owner, Element site, ClassName name, List<MethodModel> methods) {}
