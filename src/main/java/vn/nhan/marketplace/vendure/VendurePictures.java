package vn.nhan.marketplace.vendure;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Session;

/** Sends pictures, each once: those that are there already, perhaps by an answer that was lost, are known by their names. */
final class VendurePictures {

    private final Session session;

    VendurePictures(Session session) {
        this.session = session;
    }

    /** Its id. */
    Uni<String> one(Desired.Picture picture) {
        var name = Json.object().put("name", VendureGoods.fileName(picture));
        return session.send(Documents.ask(Documents.PICTURE, name))
                .map(reply -> ids(Documents.data(reply)))
                .chain(known -> known(known, picture));
    }

    /** Their ids in their order; what is not among the known ones, or isn't there any more, is sent. */
    Uni<List<String>> all(List<Desired.Picture> pictures, JsonNode data) {
        var known = ids(data);
        return pictures.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.join()
                        .all(pictures.stream()
                                .map(picture -> known(known, picture))
                                .toList())
                        .usingConcurrencyOf(1)
                        .andFailFast();
    }

    private Uni<String> known(Map<String, String> known, Desired.Picture picture) {
        var id = known.get(VendureGoods.fileName(picture));
        return id == null ? sent(picture) : Uni.createFrom().item(id);
    }

    private Uni<String> sent(Desired.Picture picture) {
        return session.bytes(picture)
                .chain(bytes -> session.send(Documents.upload(VendureGoods.fileName(picture), picture.mime(), bytes)))
                .map(reply -> Documents.data(reply)
                        .path("createAssets")
                        .path(0)
                        .path("id")
                        .asText());
    }

    private static Map<String, String> ids(JsonNode data) {
        var ids = new HashMap<String, String>();
        Json.each(data.path("assets").path("items"))
                .forEach(one -> ids.putIfAbsent(
                        one.path("name").asText(), one.path("id").asText()));
        return ids;
    }
}
