package io.tidings.extract.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineClassifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        Tin tiêu điểm ; BOILERPLATE
        Đọc thêm: Phà cũ đi đâu? ; BOILERPLATE
        Mehr zum Thema ; BOILERPLATE
        Lire aussi : Le dernier bac ; BOILERPLATE
        Читайте также: Паром ушёл ; BOILERPLATE
        Home » News » Harbour ; BOILERPLATE
        8 hours ago ; STAMP
        2 min read ; STAMP
        By Ines Calder ; STAMP
        Theo Hải Đăng ; SOURCE
        Source: Ellmouth Post ; SOURCE
        The library at high tide. (Photo: Tom Rook) ; CAPTION
        Thư viện nổi lúc triều lên (Ảnh: Thanh Hà). ; CAPTION
        The quay on Monday | Getty Images ; CAPTION
        Subscribe to continue reading ; WALL
        Dieser Artikel ist exklusiv für Abonnenten ; WALL
        Theo ban quản lý, cây cầu sẽ mở cửa vào thứ hai tuần sau. ; TEXT
        The committee will share its findings with the council next week. ; TEXT
        Kallas: the talks go on ; TEXT
        """)
    void shouldTellWhatALineIs(String line, LineKind kind) {
        assertThat(LineClassifier.classify(line)).isEqualTo(kind);
    }
}
