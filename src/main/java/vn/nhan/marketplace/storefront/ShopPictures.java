package vn.nhan.marketplace.storefront;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.PictureMark;
import vn.nhan.marketplace.connector.Session;

/** Sends the pictures that are missing under names by which they are known again, and puts them into their order. */
final class ShopPictures {

    private static final String HANDLE = PictureMark.handle("");

    private final Desired want;
    private final String product;
    private final ShopCalls calls;
    private final Session session;

    ShopPictures(Desired want, String product, ShopCalls calls, Session session) {
        this.want = want;
        this.product = product;
        this.calls = calls;
        this.session = session;
    }

    /** @param handles of what hangs there now */
    Uni<Void> arrange(Map<String, String> handles) {
        var work = Uni.createFrom().voidItem();
        for (var id : unwanted(handles)) {
            work = work.chain(() -> send(calls.delete("products/" + product + "/images/" + id)));
        }
        for (var i = 0; i < want.pictures().size(); i++) {
            var picture = want.pictures().get(i);
            var position = i + 1;
            var id = handles.get(PictureMark.handle(PictureMark.of(picture)));
            work = work.chain(() -> id == null ? added(picture, position) : moved(id, position));
        }
        return work;
    }

    private List<String> unwanted(Map<String, String> handles) {
        var wanted = new HashSet<String>();
        want.pictures().forEach(picture -> wanted.add(PictureMark.handle(PictureMark.of(picture))));
        var ids = new ArrayList<String>();
        handles.forEach((handle, id) -> {
            if (handle.startsWith(HANDLE) && !wanted.contains(handle)) {
                ids.add(id);
            }
        });
        var strays = handles.getOrDefault(ShopReading.STRAYS, "");
        if (!strays.isEmpty()) {
            ids.addAll(List.of(strays.split(",")));
        }
        return ids;
    }

    private Uni<Void> added(Desired.Picture picture, int position) {
        return session.bytes(picture).chain(bytes -> {
            var image = image(position)
                    .put(calls.words().file(), Base64.getEncoder().encodeToString(bytes))
                    .put(calls.words().fileName(), "nhan-" + PictureMark.of(picture) + ending(picture.mime()));
            return send(calls.post("products/" + product + "/images", ShopCalls.under(ShopCalls.IMAGE, image)));
        });
    }

    private Uni<Void> moved(String id, int position) {
        var image = image(position).put("id", Long.parseLong(id));
        return send(calls.put("products/" + product + "/images/" + id, ShopCalls.under(ShopCalls.IMAGE, image)));
    }

    private static ObjectNode image(int position) {
        return Json.object().put("position", position);
    }

    private static String ending(String mime) {
        return switch (mime) {
            case "image/png" -> ".png";
            case "image/gif" -> ".gif";
            default -> ".jpg";
        };
    }

    private Uni<Void> send(Call call) {
        return session.send(call).replaceWithVoid();
    }
}
