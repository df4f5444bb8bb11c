package vn.nhan.marketplace.hand;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.profile.ClaimPapers;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.media.ProductDocumentKind;
import vn.nhan.catalog.media.ProductDocumentRef;
import vn.nhan.catalog.media.ProductDocuments;
import vn.nhan.catalog.ocop.Recognitions;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Vietnamese;

/**
 * Papers of goods that a seller may hand to a marketplace: tests, declarations and labels of the product, its
 * star, and the certificates that it is shown with, each as long as it is good. Other papers of the business, such as its
 * registration, never go with goods; nor do papers that nobody has said the kind of.
 */
@ApplicationScoped
class Papers {

    private static final Set<ProductDocumentKind> OF_GOODS = EnumSet.of(
            ProductDocumentKind.TEST_RESULT,
            ProductDocumentKind.SELF_DECLARATION,
            ProductDocumentKind.SAFETY_CERTIFICATE,
            ProductDocumentKind.LABEL_ARTWORK);

    private static final Map<ProductDocumentKind, String> NAMES = Map.of(
            ProductDocumentKind.TEST_RESULT, "ket-qua-kiem-nghiem",
            ProductDocumentKind.SELF_DECLARATION, "ban-tu-cong-bo",
            ProductDocumentKind.SAFETY_CERTIFICATE, "an-toan-thuc-pham",
            ProductDocumentKind.LABEL_ARTWORK, "mau-nhan");

    private final ProductDocuments documents;
    private final Recognitions recognitions;
    private final List<ClaimPapers> claims;
    private final Clock clock;

    Papers(ProductDocuments documents, Recognitions recognitions, @All List<ClaimPapers> claims, Clock clock) {
        this.documents = documents;
        this.recognitions = recognitions;
        this.claims = claims;
        this.clock = clock;
    }

    /** A paper, and what its file is called: what it is and a number. */
    record Paper(String name, ObjectKey key) {}

    Uni<List<Paper>> of(Mutiny.Session session, HandListing listing, Goods goods) {
        return documents
                .of(session, listing.product())
                .map(all -> all.stream().filter(this::isGood).toList())
                .chain(good -> keyed(session, good))
                .chain(papers -> recognitions
                        .scan(session, listing.product(), clock.instant())
                        .map(scan -> scan.map(found -> and(papers, found)).orElse(papers)))
                .chain(papers -> certificates(session, listing, goods)
                        .map(found ->
                                Stream.concat(papers.stream(), found.stream()).toList()));
    }

    /** Of the certificates that the goods are shown with, and no others of their producer. */
    private Uni<List<Paper>> certificates(Mutiny.Session session, HandListing listing, Goods goods) {
        var shown = goods.marks().stream()
                .filter(mark -> mark.holdsAt(clock.instant()))
                .map(mark -> mark.kind().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Multi.createFrom()
                .iterable(claims)
                .onItem()
                .transformToUniAndConcatenate(
                        room -> room.standing(session, listing.business(), Dates.dayOf(clock.instant())))
                .collect()
                .asList()
                .map(found -> named(found.stream()
                        .flatMap(List::stream)
                        .filter(paper -> shown.contains(paper.kind().toLowerCase(Locale.ROOT)))
                        .toList()));
    }

    private static List<Paper> named(List<ClaimPapers.ClaimPaper> claimed) {
        return IntStream.range(0, claimed.size())
                .mapToObj(at -> {
                    var paper = claimed.get(at);
                    var name = "giay-chung-nhan-%s-%d".formatted(Vietnamese.slug(paper.kind(), "khac"), at + 1);
                    return new Paper(named(name, paper.mediaType()), paper.key());
                })
                .toList();
    }

    private boolean isGood(ProductDocumentRef paper) {
        return OF_GOODS.contains(paper.kind()) && !paper.isPastOn(Dates.dayOf(clock.instant()));
    }

    private Uni<List<Paper>> keyed(Mutiny.Session session, List<ProductDocumentRef> good) {
        var numbers = new EnumMap<ProductDocumentKind, Integer>(ProductDocumentKind.class);
        return Multi.createFrom()
                .iterable(good)
                .onItem()
                .transformToUniAndConcatenate(paper -> documents
                        .key(session, paper.id())
                        .map(key -> new Paper(
                                named(
                                        NAMES.get(paper.kind()) + "-" + numbers.merge(paper.kind(), 1, Integer::sum),
                                        paper.mediaType()),
                                key)))
                .collect()
                .asList();
    }

    private static List<Paper> and(List<Paper> papers, Recognitions.Scan scan) {
        var all = new ArrayList<>(papers);
        all.add(new Paper(named("giay-chung-nhan-ocop", scan.mediaType()), scan.key()));
        return List.copyOf(all);
    }

    private static String named(String name, String mediaType) {
        return name + (mediaType.equals("application/pdf") ? ".pdf" : ".jpg");
    }
}
