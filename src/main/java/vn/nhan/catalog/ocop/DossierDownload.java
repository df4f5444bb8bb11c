package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import vn.nhan.platform.storage.IntakeWorkers;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.storage.ZipPieces;

/** Hands a dossier out paper by paper: forty scans together are more than a process should hold. */
@ApplicationScoped
class DossierDownload {

    private final DossierService dossiers;
    private final ObjectStore objects;
    private final IntakeWorkers workers;

    DossierDownload(DossierService dossiers, ObjectStore objects, IntakeWorkers workers) {
        this.dossiers = dossiers;
        this.objects = objects;
        this.workers = workers;
    }

    RestMulti<byte[]> of(UUID productId, DossierCover cover) {
        return RestMulti.fromUniResponse(
                dossiers.pack(productId), packed -> pieces(packed, cover), packed -> headers());
    }

    private Multi<byte[]> pieces(DossierService.Packed packed, DossierCover cover) {
        var zip = new ZipPieces();
        return Multi.createBy()
                .concatenating()
                .streams(
                        workers.work(() -> zip.add("00-bia-ho-so.pdf", cover.write(packed)))
                                .toMulti(),
                        Multi.createFrom()
                                .iterable(packed.papers())
                                .onItem()
                                .transformToMultiAndConcatenate(paper -> piece(zip, paper)),
                        workers.work(zip::end).toMulti());
    }

    /** A paper that was removed for good meanwhile is left out. */
    private Multi<byte[]> piece(ZipPieces zip, DossierService.Paper paper) {
        return objects.get(paper.key())
                .chain(content ->
                        content.isEmpty() ? Uni.createFrom().<byte[]>nullItem() : packed(zip, paper, content.get()))
                .toMulti();
    }

    private Uni<byte[]> packed(ZipPieces zip, DossierService.Paper paper, StoredContent content) {
        return workers.work(() -> zip.add(paper.name(), content.bytes()));
    }

    private static Map<String, List<String>> headers() {
        return Map.of(
                "Content-Type", List.of("application/zip"),
                "Content-Disposition", List.of("attachment; filename=\"ho-so-ocop.zip\""),
                "Cache-Control", List.of("private, no-store"));
    }
}
