package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.ZipPieces;

/** Hands a pack out file by file: a hundred goods with their pictures are more than a process should hold. */
@ApplicationScoped
public class PackDownload {

    private final Packing packing;
    private final ObjectStore objects;
    private final IntakeWorkers workers;

    PackDownload(Packing packing, ObjectStore objects, IntakeWorkers workers) {
        this.packing = packing;
        this.objects = objects;
        this.workers = workers;
    }

    /** Of one listing. */
    public RestMulti<byte[]> one(UUID account, UUID binding) {
        return sent(packing.one(account, binding));
    }

    /** Of all that wait. */
    public RestMulti<byte[]> waiting(UUID account) {
        return sent(packing.waiting(account));
    }

    private RestMulti<byte[]> sent(Uni<Pack> pack) {
        return RestMulti.fromUniResponse(pack, this::pieces, PackDownload::headers);
    }

    private Multi<byte[]> pieces(Pack pack) {
        var zip = new ZipPieces();
        return Multi.createBy()
                .concatenating()
                .streams(
                        workers.work(() -> zip.add("huong-dan.txt", new PackGuide().write(pack)))
                                .toMulti(),
                        workers.work(() -> zip.add("tin-dang.xlsx", new PackBook(new HandWords("vi")).write(pack)))
                                .toMulti(),
                        Multi.createFrom()
                                .iterable(pack.items())
                                .onItem()
                                .transformToMultiAndConcatenate(
                                        item -> Multi.createFrom().iterable(item.files()))
                                .onItem()
                                .transformToMultiAndConcatenate(file -> piece(zip, file)),
                        workers.work(zip::end).toMulti());
    }

    /** What was removed for good meanwhile is left out. */
    private Multi<byte[]> piece(ZipPieces zip, Pack.File file) {
        return objects.get(file.key())
                .chain(content -> content.isEmpty()
                        ? Uni.createFrom().<byte[]>nullItem()
                        : workers.work(() -> zip.add(file.name(), content.get().bytes())))
                .toMulti();
    }

    private static Map<String, List<String>> headers(Pack pack) {
        return Map.of(
                "Content-Type", List.of("application/zip"),
                "Content-Disposition",
                        List.of("attachment; filename=\"dang-tin-"
                                + pack.shop().account().channel() + "-" + pack.on() + ".zip\""),
                "Cache-Control", List.of("private, no-store"));
    }
}
