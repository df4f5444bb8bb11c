package vn.nhan.marketplace.hand;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.marketplace.account.UncalledShop;
import vn.nhan.platform.storage.ObjectKey;

/**
 * All that somebody needs to put goods at a marketplace by hand.
 *
 * @param template whether the workbook has the marketplace's own columns
 * @param leftOut names of goods that have to be mended first
 * @param on the day on which all of it is so
 */
record Pack(
        UncalledShop shop,
        Marketplaces.SheetPlan plan,
        boolean template,
        List<Item> items,
        List<String> leftOut,
        LocalDate on) {

    /**
     * Goods of a pack.
     *
     * @param folder of their pictures and papers, a name of letters, digits and hyphens
     */
    record Item(String folder, Goods goods, Shown shown, List<Papers.Paper> papers) {

        List<File> files() {
            var pictures = IntStream.range(0, goods.pictures().size())
                    .mapToObj(at ->
                            new File(pictureName(at), goods.pictures().get(at).key()));
            var scans = papers.stream().map(paper -> new File(folder + "/giay-to/" + paper.name(), paper.key()));
            return Stream.concat(pictures, scans).toList();
        }

        String pictureName(int at) {
            return folder + "/anh/%02d.jpg".formatted(at + 1);
        }
    }

    /** A file of the archive, and where its bytes are. */
    record File(String name, ObjectKey key) {}
}
