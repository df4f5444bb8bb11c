package vn.nhan.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint of the platform, as its annotations declare it.
 *
 * @param path with {@code {placeholders}}, without their patterns
 * @param roles who may call it; empty for everybody, {@link #SIGNED_IN} for whoever is signed in
 * @param queryIds names of query parameters that are ids
 */
public record Endpoint(String method, String path, Set<String> roles, Set<String> queryIds) {

    /** Whatever their role; as Jakarta's annotations write it. */
    public static final String SIGNED_IN = "**";

    private static final Map<Class<? extends Annotation>, String> VERBS =
            Map.of(GET.class, "GET", POST.class, "POST", PUT.class, "PUT", DELETE.class, "DELETE");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\s*(\\w+)[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    /** Every endpoint there is; the classes are read once. */
    public static List<Endpoint> all() {
        return Everything.ENDPOINTS;
    }

    private static final class Everything {

        static final List<Endpoint> ENDPOINTS = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.nhan").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream()
                                .filter(method -> verb(method) != null)
                                .map(method -> of(type, method)))
                        .toList();
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    private static Endpoint of(JavaClass type, JavaMethod method) {
        var path = type.getAnnotationOfType(Path.class).value() + "/"
                + (method.isAnnotatedWith(Path.class)
                        ? method.getAnnotationOfType(Path.class).value()
                        : "");
        var plain = PLACEHOLDER.matcher(path).replaceAll("{$1}").replaceAll("/+", "/");
        return new Endpoint(
                verb(method),
                plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain,
                roles(type, method),
                queryIds(method));
    }

    private static Set<String> queryIds(JavaMethod method) {
        return Arrays.stream(method.reflect().getParameters())
                .filter(parameter -> parameter.getType() == UUID.class)
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(Parameter::getName)
                .collect(Collectors.toSet());
    }

    private static String verb(JavaMethod method) {
        return VERBS.entrySet().stream()
                .filter(verb -> method.isAnnotatedWith(verb.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** What stands on the method counts before what stands on its class. */
    private static Set<String> roles(JavaClass type, JavaMethod method) {
        return Stream.of(method, type)
                .map(Endpoint::roles)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody may call " + method.getFullName()));
    }

    private static @Nullable Set<String> roles(HasAnnotations<?> place) {
        if (place.isAnnotatedWith(RolesAllowed.class)) {
            return Set.of(place.getAnnotationOfType(RolesAllowed.class).value());
        }
        if (place.isAnnotatedWith(Authenticated.class)) {
            return Set.of(SIGNED_IN);
        }
        return place.isAnnotatedWith(PermitAll.class) ? Set.of() : null;
    }

    @Override
    public String toString() {
        return method + " " + path + " " + roles.stream().sorted().collect(Collectors.joining(",", "[", "]"));
    }
}
