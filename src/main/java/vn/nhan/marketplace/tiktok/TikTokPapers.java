package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.MultipartPayload;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.platform.text.Vietnamese;

/** Certificates that a category demands, each as a picture of its own; they stand in every edit, which is a whole one. */
record TikTokPapers(Session session) {

    /** What stands in the names that categories give to certificates, and which of our papers is meant. */
    private static final Map<String, String> KINDS = Map.of(
            "an toan", "safety-certificate",
            "cong bo", "self-declaration",
            "kiem nghiem", "test-result",
            "giay phep", "licence");

    private record Shown(String id, Desired.Picture scan) {}

    Uni<ArrayNode> of(Desired want) {
        var papers =
                want.papers().stream().filter(paper -> paper.scan().isPresent()).toList();
        if (papers.isEmpty() || want.category().isEmpty()) {
            return Uni.createFrom().item(Json.array());
        }
        var rules = Call.get(TikTokCalls.CATEGORIES + "/" + want.category().get() + "/rules", TikTokCalls.READ);
        return TikTokCalls.ask(session, rules).chain(data -> uploaded(demanded(data, papers)));
    }

    private static List<Shown> demanded(JsonNode rules, List<Desired.Paper> papers) {
        return Json.each(rules.path("product_certifications"))
                .filter(one -> one.path("is_required").asBoolean())
                .flatMap(one ->
                        meant(one.path("name").asText(), papers)
                                .map(scan -> new Shown(one.path("id").asText(), scan))
                                .stream())
                .toList();
    }

    /** The one that the name speaks of, or else the first: reviewers look at it. */
    private static Optional<Desired.Picture> meant(String name, List<Desired.Paper> papers) {
        var folded = Vietnamese.fold(name);
        return papers.stream()
                .min(Comparator.comparing(paper -> KINDS.entrySet().stream()
                        .noneMatch(one ->
                                folded.contains(one.getKey()) && one.getValue().equals(paper.kind()))))
                .flatMap(Desired.Paper::scan);
    }

    private Uni<ArrayNode> uploaded(List<Shown> all) {
        var list = Json.array();
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(one -> upload(one.scan())
                        .invoke(uri -> list.addObject()
                                .put("id", one.id())
                                .putArray("images")
                                .addObject()
                                .put("uri", uri)))
                .collect()
                .asList()
                .replaceWith(list);
    }

    private Uni<String> upload(Desired.Picture scan) {
        return session.bytes(scan).chain(bytes -> {
            var form = new MultipartPayload(scan.sha256())
                    .field("use_case", "CERTIFICATION_IMAGE")
                    .file("data", scan.sha256(), scan.mime(), bytes)
                    .payload();
            return TikTokCalls.ask(
                            session,
                            Call.write("POST", TikTokCalls.UPLOAD, TikTokCalls.IMAGE, form)
                                    .repeatable())
                    .map(data -> TikTokWrites.required(data, "uri"));
        });
    }
}
