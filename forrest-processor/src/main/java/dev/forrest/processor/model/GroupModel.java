package dev.forrest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The deferrable methods of one class; there may be none where it is one with lambdas.
 *
 * @param site what findings are reported on: the class, or what names it
 * @param name the class to be generated
 * @param lambdas the binary name of a class that is annotated itself, so that its lambdas may be
 *     run
 */
public record GroupModel(
    TypeElement owner,
    Element site,
    ClassName name,
    List<MethodModel> methods,
    Optional<String> lambdas) {}
