package vn.nhan.support.engagement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.html.Pages;

/** Where whoever holds a contract on paper compares it; its code has 80 random bits, and the page names nobody. */
@Path("/contracts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ContractPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance contract(ContractQueries.Contract contract);
    }

    private final ContractQueries contracts;
    private final Pages pages;

    ContractPages(ContractQueries contracts, Pages pages) {
        this.contracts = contracts;
        this.pages = pages;
    }

    @GET
    @Path("{code}")
    public Uni<Response> contract(@RestPath String code) {
        return contracts.of(code).chain(found -> pages.show(Templates.contract(found)));
    }
}
