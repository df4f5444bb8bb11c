package vn.nhan.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.problem.Problem;

/** Says no before a request has reached any resource. */
@ApplicationScoped
class EarlyAnswer {

    private final ObjectMapper json;
    private final ErrorPage page;

    EarlyAnswer(ObjectMapper json, ErrorPage page) {
        this.json = json;
        this.page = page;
    }

    void fail(RoutingContext request, DomainFailure failure) {
        var locale = Language.of(request.request());
        var problem = Problem.of(failure, locale);
        var response = request.response().setStatusCode(problem.status());
        // The body of a refused upload is not read; the connection cannot be used again.
        response.putHeader(HttpHeaders.CONNECTION, "close");
        if (Language.isApi(request.request().path())) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).end(written(problem));
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                    .end(page.plain(problem, locale));
        }
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
