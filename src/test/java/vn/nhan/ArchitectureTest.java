package vn.nhan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The plan of the house, as {@code docs/architecture.md} draws it: who may call whom. */
@AnalyzeClasses(packages = "vn.nhan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "vn.nhan.";

    /** Each room and the rooms that it may import, besides itself and {@code platform}. */
    private static final Map<String, List<String>> FLOORS = Map.ofEntries(
            Map.entry("platform", List.of()),
            Map.entry("place", List.of()),
            Map.entry("tenant", List.of("place")),
            Map.entry("identity", List.of("place", "tenant")),
            Map.entry("business", List.of("place", "tenant", "identity")),
            Map.entry("catalog", List.of("place", "tenant", "identity", "business")),
            Map.entry("traceability", List.of("place", "tenant", "identity", "business", "catalog")),
            Map.entry("support", List.of("place", "tenant", "identity", "business")),
            Map.entry("marketplace", List.of("place", "tenant", "identity", "business", "catalog")),
            Map.entry("scan", List.of("place", "tenant", "identity", "business", "catalog", "traceability")),
            Map.entry("reporting", List.of("place", "tenant", "identity", "business")));

    @ArchTest
    static void eachRoomImportsOnlyTheFloorsBelow(com.tngtech.archunit.core.domain.JavaClasses house) {
        FLOORS.forEach((room, below) -> {
            var allowed = Stream.concat(Stream.of(room, "platform"), below.stream())
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + room + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("vn.nhan..").and(not(resideInAnyOf(allowed))))
                    .because("the table of floors says so")
                    .check(house);
        });
    }

    /** A room that is not in the table has no rule: it must be put there first. */
    @ArchTest
    static void everyRoomIsInTheTable(com.tngtech.archunit.core.domain.JavaClasses house) {
        var rooms = house.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).split("\\.", -1)[0])
                .distinct()
                .toList();
        assertThat(rooms)
                .isSubsetOf(Stream.concat(FLOORS.keySet().stream(), Stream.of("embedded"))
                        .toList());
    }

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule traceabilityHasNoCyclesWithin =
            slices().matching(ROOT + "traceability.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule catalogHasNoCyclesWithin =
            slices().matching(ROOT + "catalog.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule supportHasNoCyclesWithin =
            slices().matching(ROOT + "support.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule marketplaceHasNoCyclesWithin =
            slices().matching(ROOT + "marketplace.(*)..").should().beFreeOfCycles();

    /** A connector describes calls; only the engine makes them and keeps what came of them. */
    @ArchTest
    static final ArchRule connectorsOpenNoSocketAndNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "marketplace.connector..",
                    ROOT + "marketplace.woocommerce..",
                    ROOT + "marketplace.shopee..",
                    ROOT + "marketplace.tiktok..",
                    ROOT + "marketplace.lazada..",
                    ROOT + "marketplace.tiki..",
                    ROOT + "marketplace.storefront..",
                    ROOT + "marketplace.haravan..",
                    ROOT + "marketplace.sapo..",
                    ROOT + "marketplace.shopify..",
                    ROOT + "marketplace.vendure..")
            .should()
            .dependOnClassesThat(resideInAnyOf(
                    "java.net.http..",
                    "io.vertx..",
                    "org.hibernate..",
                    "java.sql..",
                    "javax.sql..",
                    ROOT + "platform.tenancy.."))
            .orShould()
            .dependOnClassesThat(nameMatching("java\\.net\\.(.*Socket|HttpURLConnection|URLConnection)"));

    /** What people say of pages elsewhere is kept and shown, and never looked up. */
    @ArchTest
    static final ArchRule postingsAreNeverFetched = noClasses()
            .that()
            .resideInAPackage(ROOT + "marketplace.hand..")
            .should()
            .dependOnClassesThat(resideInAnyOf(
                    "java.net.http..",
                    "io.vertx.core.http..",
                    "io.vertx.mutiny.core.http..",
                    ROOT + "marketplace.outbound.."))
            .orShould()
            .dependOnClassesThat(nameMatching(
                    "vn\\.nhan\\.marketplace\\.engine\\.Wire|java\\.net\\.(.*Socket|HttpURLConnection|URLConnection)"));

    @ArchTest
    static final ArchRule sessionsAreOpenedOnlyByTheOneDoor = noClasses()
            .that(resideOutsideOfPackage(ROOT + "platform.tenancy.."))
            .should()
            .dependOnClassesThat(nameMatching("org\\.hibernate\\.reactive\\.mutiny\\.Mutiny\\$SessionFactory"));

    /** What belongs to something carries its tenant, which need not be the one that is answering (see Succession). */
    @ArchTest
    static final ArchRule childrenAskTheirParentsForTheirTenant = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "catalog..", ROOT + "traceability..", ROOT + "scan..")
            .and()
            .haveNameNotMatching(".*\\.((StorefrontList|Storefront|Front|News|Crawler|Goods)(Pages|Resource)|FeedHome)")
            .should()
            .dependOnClassesThat(nameMatching(".*\\.CurrentTenant"));

    @ArchTest
    static final ArchRule sqlClientIsForQueriesAndThePlatform = noClasses()
            .that(resideOutsideOfPackage(ROOT + "platform.."))
            .and()
            .haveSimpleNameNotEndingWith("Queries")
            .and()
            .doNotHaveSimpleName("Storefront")
            .should()
            .dependOnClassesThat(resideInAPackage("io.vertx..sqlclient.."));

    @ArchTest
    static final ArchRule webIsForResourcesPagesAndThePlatform =
            classes().that().areAnnotatedWith(Path.class).should().haveNameMatching(".*(Resource|Pages)");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = fields().should().notBeAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule nobodyWaitsForAUni = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                            assignableTo("io.smallrye.mutiny.groups.UniAwait"))));

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(jakarta.persistence.Entity.class)
            .should()
            .bePackagePrivate();

    /** Hibernate Reactive takes an entity for changed as soon as it is read, if the constructor that it calls sets a field. */
    @ArchTest
    static void entitiesHaveNoFieldsWithAValueOfTheirOwn(com.tngtech.archunit.core.domain.JavaClasses house) {
        var set = house.stream()
                .filter(type -> type.isAnnotatedWith(jakarta.persistence.Entity.class)
                        || type.isAnnotatedWith(jakarta.persistence.MappedSuperclass.class))
                .flatMap(type -> type.tryGetConstructor().stream())
                .flatMap(constructor -> constructor.getFieldAccesses().stream())
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .map(access -> access.getTarget().getFullName());
        assertThat(set).isEmpty();
    }

    @ArchTest
    static final ArchRule endpointsArePublic = methods()
            .that()
            .areAnnotatedWith(jakarta.ws.rs.GET.class)
            .or()
            .areAnnotatedWith(jakarta.ws.rs.POST.class)
            .or()
            .areAnnotatedWith(jakarta.ws.rs.PUT.class)
            .or()
            .areAnnotatedWith(jakarta.ws.rs.DELETE.class)
            .should()
            .bePublic()
            .because("Quarkus passes over those that are not");

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass>
            resideInAnyOf(String... packages) {
        return com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(packages);
    }
}
