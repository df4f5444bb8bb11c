package vn.nhan.leak;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhan.testing.Seeded;

/** Writes down every answer that a test gets by RestAssured. Found by Quarkus as a service, for all tests alike. */
public final class HttpRecorder implements Filter, QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        if (Recording.folder().isPresent()
                && RestAssured.filters().stream().noneMatch(HttpRecorder.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification asked, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(asked, expected);
        var what = asked.getMethod() + " " + asked.getURI() + " " + answer.statusCode() + " " + answer.contentType();
        Recording.add(new Recorded(
                "http",
                what,
                Seeded.in(typed(asked)),
                answer.headers() + "\n" + Legible.of(answer.contentType(), answer.asByteArray())));
        return answer;
    }

    private static String typed(FilterableRequestSpecification asked) {
        var parts = asked.getMultiPartParams().stream().map(part -> part.getContent());
        return Stream.concat(Stream.of(body(asked.getBody()), asked.getFormParams()), parts)
                .filter(Objects::nonNull)
                .map(part -> part instanceof byte[] bytes ? Legible.of(null, bytes) : part.toString())
                .collect(Collectors.joining("\n"));
    }

    private static Object body(Object body) {
        return body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : body;
    }
}
