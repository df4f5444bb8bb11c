package vn.nhan.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.nhan.platform.problem.Collision;
import vn.nhan.platform.problem.DatabaseDown;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.FailureKind;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.Problem;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.problem.TookTooLong;

/** Every failure leaves the house through here: as a problem document for the API, as a page for people. */
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final ErrorPage page;

    Failures(ErrorPage page) {
        this.page = page;
    }

    @ServerExceptionMapper
    Uni<Response> refused(DomainFailure failure, HttpServerRequest request) {
        LOG.debugf("%s %s: %s", request.method(), placeOf(request), failure.code());
        return answer(failure, request);
    }

    @ServerExceptionMapper
    Uni<Response> web(WebApplicationException failure, HttpServerRequest request) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return json(json, request);
        }
        return answer(
                switch (failure.getResponse().getStatus()) {
                    case 401 -> RequestFailure.signInFirst();
                    case 403 -> RequestFailure.notAllowed();
                    case 404, 405 -> RequestFailure.notFound();
                    case 406, 415 -> RequestFailure.wrongContentType();
                    case 413 -> RequestFailure.tooLarge(16);
                    case 400, 422 -> RequestFailure.malformed();
                    default -> unexpected(failure, request);
                },
                request);
    }

    @ServerExceptionMapper
    Uni<Response> json(JsonProcessingException failure, HttpServerRequest request) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return answer(new Invalid(fieldOf(mapping), "value.format", Map.of()), request);
        }
        return answer(RequestFailure.notJson(), request);
    }

    /** Declared by name, because Quarkus answers this one itself where nobody else does. */
    @ServerExceptionMapper
    Uni<Response> wrongType(MismatchedInputException failure, HttpServerRequest request) {
        return json(failure, request);
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException failure, HttpServerRequest request) {
        if (Language.isApi(request.path())) {
            return answer(RequestFailure.signInFirst(), request);
        }
        var back = request.method().name().equals("GET") ? request.path() : "/";
        var target = "/sign-in?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return Uni.createFrom().item(Response.seeOther(URI.create(target)).build());
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException failure, HttpServerRequest request) {
        return answer(RequestFailure.notAllowed(), request);
    }

    @ServerExceptionMapper
    Uni<Response> changedMeanwhile(OptimisticLockException failure, HttpServerRequest request) {
        return answer(RequestFailure.outdated(), request);
    }

    @ServerExceptionMapper
    Uni<Response> anything(Throwable failure, HttpServerRequest request) {
        return answer(unexpected(failure, request), request);
    }

    private static DomainFailure unexpected(Throwable failure, HttpServerRequest request) {
        if (DatabaseDown.isCauseOf(failure)) {
            LOG.warnf("%s: the database is out of reach: %s", placeOf(request), failure.getMessage());
            return RequestFailure.databaseDown();
        }
        if (Collision.isCauseOf(failure)) {
            return RequestFailure.collision();
        }
        if (TookTooLong.isCauseOf(failure)) {
            LOG.errorf(failure, "%s %s took too long", request.method(), placeOf(request));
            return RequestFailure.tookTooLong();
        }
        LOG.errorf(failure, "%s %s", request.method(), placeOf(request));
        return new Unexpected();
    }

    private Uni<Response> answer(DomainFailure failure, HttpServerRequest request) {
        var locale = Language.of(request);
        var problem = Problem.of(failure, locale);
        var response = Response.status(problem.status()).header("Cache-Control", "no-store");
        if (failure.kind() == FailureKind.TOO_MANY || failure.kind() == FailureKind.UNAVAILABLE) {
            response.header("Retry-After", "30");
        }
        if (Language.isApi(request.path())) {
            return Uni.createFrom()
                    .item(response.type(Problem.MEDIA_TYPE).entity(problem).build());
        }
        return page.themed(problem, locale)
                .map(html -> response.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(html)
                        .build());
    }

    /** The address without what opens an invitation. */
    private static String placeOf(HttpServerRequest request) {
        return request.path().replaceFirst("^/invitations/.*", "/invitations/…");
    }

    private static String fieldOf(JsonMappingException mapping) {
        var field = new StringBuilder();
        for (var step : mapping.getPath()) {
            field.append(field.isEmpty() ? "" : ".");
            field.append(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName());
        }
        return field.toString();
    }

    /** A mistake of ours: the log has the whole story, the answer none of it. */
    private static final class Unexpected extends DomainFailure {
        Unexpected() {
            super(FailureKind.UNEXPECTED, "unexpected");
        }
    }
}
