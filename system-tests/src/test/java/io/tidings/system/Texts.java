package io.tidings.system;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/// Articles that were written for these tests.
final class Texts {

    static final String BRIDGE = """
        Khánh thành cây cầu bắc qua sông Lam

        Sáng nay, tỉnh Nghệ An khánh thành cây cầu mới bắc qua sông Lam sau ba năm thi công, nối hai huyện ở hai bờ \
        và rút ngắn quãng đường đi chợ của hàng chục nghìn người dân.

        Cây cầu dài hơn một ki-lô-mét, có bốn làn xe và hai lối đi bộ. Nhiều người dân đã có mặt từ sớm để được đi \
        những bước đầu tiên trên cây cầu mà họ chờ đợi từ lâu, mang theo cờ hoa và cả những đứa trẻ còn ngái ngủ.

        Ông Nguyễn Văn Thành, chủ tịch xã, nói rằng trước đây mỗi mùa lũ cả xã phải nghỉ học vì không có đò sang \
        sông. “Từ nay con em chúng tôi đi học quanh năm”, ông nói.
        """;

    static final String HARVEST = """
        Nông dân miền Tây được mùa lúa đông xuân

        Vụ đông xuân năm nay, nhiều tỉnh Đồng bằng sông Cửu Long ghi nhận năng suất lúa cao nhất trong mười năm, nhờ \
        thời tiết thuận lợi và giống mới chịu mặn tốt hơn các giống cũ.

        Tại An Giang, thương lái mua lúa tươi ngay tại ruộng với giá cao hơn năm ngoái mười lăm phần trăm. Nhiều hộ \
        cho biết sau khi trừ chi phí vẫn lãi gần một nửa doanh thu.

        Các chuyên gia khuyến cáo nông dân không nên vội mở rộng diện tích vì giá gạo thế giới có thể giảm khi các \
        nước trong khu vực cùng thu hoạch rộ vào tháng tới.
        """;

    private static final String WORDS =
            "nhà cây sông núi trường học chợ thuyền ruộng lúa đường làng biển cá mưa nắng gió trẻ già thầy cô bác sĩ"
                    + " thuốc sách báo đèn điện nước giếng vườn hoa quả cam bưởi trâu bò gà vịt thóc gạo muối mắm dệt may"
                    + " gốm gỗ sắt thép cầu cống đê kè đò bến ga tàu xe máy thợ hàn xây sửa trồng nuôi bán mua vay trả";

    private Texts() {}

    /// One of any number of articles that have nothing to do with each other: words are drawn from the number.
    static String numbered(int number) {
        var random = new Random(number);
        var syllables = List.of(WORDS.split(" "));
        var text = new StringBuilder("Bản tin số " + number + " của đài truyền thanh huyện\n\n");
        for (int sentence = 0; sentence < 12; sentence++) {
            text.append("Người dân ");
            for (int word = 0; word < 14; word++) {
                text.append(syllables.get(random.nextInt(syllables.size()))).append(' ');
            }
            text.append("hôm nay.\n\n");
        }
        return text.toString();
    }

    /// The same article as another outlet might carry it: decomposed characters, a line above, other quotation marks.
    static String carriedElsewhere(String text) {
        var other = text.replace('“', '"').replace('”', '"');
        return Normalizer.normalize("Trang chủ > Thời sự > Xã hội\n\n" + other, Normalizer.Form.NFD);
    }
}
