"""How problems on waves are told; the order of the numbers never changes."""

BANK = {
    ("easy", "qa"): (
        ("A wave has a frequency of {f} Hz and a wavelength of {l} m. Find its speed in m/s.", "진동수가 {f} Hz이고 파장이 {l} m인 파동이 있다. 이 파동의 속력(m/s)을 구하시오."),
        ("A vibrating motor shakes one end of a long rope {f} times a second, and the crests on the rope are {l} m apart. How fast do they travel in m/s?", "진동기가 긴 줄의 한쪽 끝을 1초에 {f}번 흔들었더니 이웃한 마루 사이의 거리가 {l} m였다. 마루가 나아가는 속력은 몇 m/s인지 구하시오."),
        ("Along a taut cable {f} wave crests pass a mark every second; from crest to crest it is {l} m. Calculate the speed of the waves in m/s.", "팽팽한 케이블에서 1초마다 마루 {f}개가 표시점을 지나며, 마루에서 다음 마루까지의 거리는 {l} m이다. 파동의 속력(m/s)을 계산하시오."),
    ),
    ("easy", "reasoning"): (
        ("A wave travels at {v} m/s with a wavelength of {l} m. Find its frequency in Hz.", "속력이 {v} m/s이고 파장이 {l} m인 파동이 있다. 이 파동의 진동수(Hz)를 구하시오."),
        ("Along a spring waves move at {v} m/s, and neighbouring compressions are {l} m apart. How many compressions pass a point each second? Give the frequency in Hz.", "용수철을 따라 파동이 {v} m/s로 진행하고, 이웃한 밀한 곳 사이의 거리는 {l} m이다. 한 점을 매초 지나는 밀한 곳은 몇 개인지, 곧 진동수를 Hz 단위로 구하시오."),
        ("A vibration spreads in a material at {v} m/s; its wavelength there is measured as {l} m. At which frequency in Hz does its source vibrate?", "어떤 물질에서 진동이 {v} m/s로 퍼지고 파장은 {l} m로 측정되었다. 진동을 일으키는 파원의 진동수는 몇 Hz인지 구하시오."),
    ),
    ("medium", "qa"): (
        ("The speed of sound is {v} m/s. A hiker shouts in front of a cliff and hears the echo after {t} s, then walks {x} m straight towards the cliff. How far from it in m is the hiker now?", "소리의 속력은 {v} m/s이다. 등산객이 절벽을 향해 크게 외치고 {t}초 후에 메아리를 들은 다음, 절벽 쪽으로 곧게 {x} m 걸어갔다. 지금 등산객은 절벽에서 몇 m 떨어져 있는지 구하시오."),
        ("With sound at {v} m/s, a ship's horn is answered by an iceberg's echo {t} s later. The ship, at rest until then, moves {x} m closer. Find its remaining distance from the iceberg in m.", "소리의 속력이 {v} m/s일 때, 정지해 있던 배가 고동을 울리자 {t}초 후에 빙산에서 메아리가 돌아왔다. 그 뒤 배가 빙산 쪽으로 {x} m 다가갔다. 빙산까지 남은 거리(m)를 구하시오."),
        ("A robot sends a sound pulse ({v} m/s) at a wall and receives it back after {t} s. It then drives {x} m towards the wall. Calculate the new distance from the wall in m.", "로봇이 벽을 향해 소리 펄스({v} m/s)를 보내고 {t}초 후에 되돌아온 소리를 받았다. 그런 다음 벽 쪽으로 {x} m 이동하였다. 벽까지의 거리(m)를 계산하시오."),
    ),
    ("medium", "reasoning"): (
        ("A drummer stands {d} m from a wall; the wall is {x} m wide. The echo of a beat returns after {t} s. Find the speed of sound in m/s.", "북 치는 사람이 벽에서 {d} m 떨어져 서 있다. 벽의 너비는 {x} m이다. 북소리의 메아리가 {t}초 후에 돌아왔다. 소리의 속력(m/s)을 구하시오."),
        ("Across a lake, {d} m away, rises a rock face that is {x} m high. A shout comes back from it after {t} s. How fast in m/s is the sound, going straight there and back?", "호수 건너편 {d} m 떨어진 곳에 높이 {x} m인 암벽이 있다. 외친 소리가 암벽에 부딪혀 {t}초 후에 되돌아왔다. 소리가 곧게 왕복하였다면 그 속력은 몇 m/s인지 구하시오."),
        ("Students measure the speed of sound at a warehouse. They stand {d} m in front of its wall with the road {x} m behind them, and the echo from the wall needs {t} s. What value in m/s do they get?", "학생들이 창고 앞에서 소리의 속력을 잰다. 벽에서 {d} m 떨어진 곳에 서 있고 등 뒤로 {x} m 되는 곳에 도로가 있다. 벽에서 메아리가 돌아오는 데 {t}초가 걸렸다. 소리의 속력은 몇 m/s로 측정되는지 구하시오."),
    ),
    ("hard", "qa"): (
        ("A sound of {f} Hz passes from one medium, where its wavelength is {a} m, into another, where it is {b} m. By how many m/s do its speeds in the two media differ?", "진동수 {f} Hz인 소리가 파장이 {a} m인 매질에서 파장이 {b} m인 매질로 진행한다. 두 매질에서 소리의 속력은 몇 m/s만큼 다른지 구하시오."),
        ("The source of a wave vibrates with {f} Hz. Its wavelength is {a} m at first and {b} m beyond the boundary of two materials. Find the difference of the two wave speeds in m/s.", "파원의 진동수는 {f} Hz이다. 파동의 파장은 처음에 {a} m이고, 두 물질의 경계를 지난 뒤에는 {b} m이다. 두 물질에서 파동의 속력의 차(m/s)를 구하시오."),
        ("Ultrasound for a test, {f} Hz, has a wavelength of {a} m in one layer of a sample and of {b} m in the next. Calculate how much the speed changes, in m/s, from layer to layer (without a sign).", "검사에 쓰는 진동수 {f} Hz의 음파는 시료의 한 층에서 파장이 {a} m, 다음 층에서 {b} m이다. 층이 바뀔 때 속력이 변하는 크기(m/s)를 계산하시오."),
    ),
    ("hard", "reasoning"): (
        ("In one medium a wave has the speed {v} m/s and the wavelength {a} m. It enters a medium in which its speed is {w} m/s. Find its wavelength there in m.", "어떤 파동이 한 매질에서 속력 {v} m/s, 파장 {a} m로 진행한다. 이 파동이 속력이 {w} m/s가 되는 매질로 들어갔다. 그곳에서의 파장(m)을 구하시오."),
        ("A tone travels at {v} m/s with wavelength {a} m and passes into a wall that carries it at {w} m/s. What is the wavelength in the wall in m?", "소리가 속력 {v} m/s, 파장 {a} m로 진행하다가 속력이 {w} m/s인 벽 속으로 전해진다. 벽 속에서 소리의 파장은 몇 m인지 구하시오."),
        ("Seismic waves run through sand at {v} m/s, {a} m from crest to crest, and then through rock at {w} m/s. Determine the distance from crest to crest in the rock in m.", "지진파가 모래층에서는 속력 {v} m/s로 진행하고 마루 사이의 거리는 {a} m이다. 이 파동이 속력이 {w} m/s인 암석층으로 들어간다. 암석층에서 마루 사이의 거리(m)를 구하시오."),
    ),
    ("expert", "qa"): (
        ("A string of {l} m, fixed at both ends, shows a standing wave with {n} loops at {f} Hz. Find the speed of waves on the string in m/s.", "양 끝이 고정된 길이 {l} m의 줄에서 배가 {n}개인 정상파가 진동수 {f} Hz로 생겼다. 줄에서 파동의 속력(m/s)을 구하시오."),
        ("On a cable {l} m long between two poles the wind excites {n} antinodes; the ends stay at rest and the cable hums at {f} Hz. How fast in m/s does a wave run along the cable?", "두 기둥 사이의 길이 {l} m인 전선이 바람에 흔들려 배가 {n}개인 정상파가 생겼다. 양 끝은 움직이지 않고 진동수는 {f} Hz이다. 전선을 따라 파동이 진행하는 속력은 몇 m/s인지 구하시오."),
        ("An elastic cord with a length of {l} m between clamps is driven until {n} equal loops stand still in place, which happens at {f} Hz. Calculate the wave speed in m/s.", "길이 {l} m의 고무줄 양 끝을 고정하고 진동시켰더니, 길이가 같은 배 {n}개가 제자리에 생겼고 이때 진동수는 {f} Hz였다. 파동의 속력(m/s)을 계산하시오."),
    ),
    ("expert", "reasoning"): (
        ("A string of {l} m, fixed at both ends, resonates at {f} Hz and next at {next} Hz, with no resonance between. Find the wave speed on it in m/s.", "양 끝이 고정된 길이 {l} m의 줄이 {f} Hz에서 공명하고, 그다음으로 {next} Hz에서 공명한다. 그 사이에는 공명이 없다. 줄에서 파동의 속력(m/s)을 구하시오."),
        ("Slowly raising the frequency of a shaker, students see standing waves on a cord of {l} m at {f} Hz and then again at {next} Hz, but at nothing in between. Both ends are nodes. How fast are waves on the cord in m/s?", "학생들이 진동기의 진동수를 천천히 높이며 길이 {l} m의 줄을 관찰하였더니, {f} Hz에서 정상파가 보이고 그다음에는 {next} Hz에서 다시 정상파가 보였다. 줄의 양 끝은 마디이다. 줄에서 파동의 속력은 몇 m/s인지 구하시오."),
        ("Two neighbouring harmonics of a piano string that is {l} m long lie at {f} Hz and {next} Hz. What is the speed of transverse waves on this string in m/s?", "길이 {l} m인 피아노 줄의 이웃한 두 배음의 진동수가 {f} Hz와 {next} Hz이다. 이 줄에서 횡파의 속력은 몇 m/s인지 구하시오."),
    ),
}  # fmt: skip
