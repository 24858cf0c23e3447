"""Family names that stand before the given name, as in Chinese, Korean and Vietnamese names."""

from .given_names import GIVEN_NAMES

_FAMILY_FIRST = frozenset(
    """
    an bai ban bae bao bo cai cao chang chao chen cheng cheung chiang chiu cho choe choi chow chu chun chung dai deng
    ding dinh dong du duan fan fang feng fu gao geng gong gu guan guo han hao he heo ho hong hou hsiao hsieh hsu hu hua
    huang huynh hwang im jang jeon jeong ji jia jiang jin jo ju jung kang kim kong ku kuo kwak kwok kwon lai lam lau le
    lee lei leung li liang liao lim lin liu long lu luo lyu ma mao mei min mo moon mu na nam ng ngo nguyen ni nie noh
    oh ouyang pak pan park pei peng pham phan pu pyo qi qian qiao qin qiu qu ren rhee ri roh ryu seo shao shen shi shin
    sima sin so soh son song su suh sun tan tang tao tian to tran trinh truong tsai tseng vo vu wan wang wei wen weng
    won wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeung yi yim yin yoo yoon you yu yuan
    yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou
    """.split()
)
_GIVEN_TOO = frozenset("an bo chun ho kim lee lin ma min song sun tan to won yan".split())
"""Of these the ones that open names in other orders: `Kim Roe`."""


def is_family_first(words: tuple[str, ...]) -> bool:
    """Whether the first of a name's romanised words, in lower case, is the surname: `xi jinping`, `kim jong-un`."""
    if not 2 <= len(words) <= 3 or words[0] not in _FAMILY_FIRST:
        return False
    if len(words) == 3:
        return max(len(word) for word in words[1:]) <= 6 and words[1].capitalize() not in GIVEN_NAMES
    return "-" in words[1] or (words[0] not in _GIVEN_TOO and words[1].capitalize() not in GIVEN_NAMES)
