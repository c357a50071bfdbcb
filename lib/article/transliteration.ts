import { CharacterSet } from '#lib/article/character-set'

/** Characters with which foreign names are written in Chinese (after Xinhua's tables of transliteration). */
export const TRANSLITERATION = new CharacterSet(
  '温缅卜芙蕾茜萝丝娅妮黛妲琪涛阿埃艾安昂奥澳巴白拜班邦保鲍贝本比彼毕宾波玻伯勃博布查茨达戴丹当道德登邓狄迪蒂丁东杜敦顿多俄厄恩尔法凡范方菲费芬丰冯佛夫弗伏福富盖甘冈高戈哥格葛贡古瓜圭国哈海汉豪赫黑亨洪侯胡华怀惠霍基吉计加贾简姜杰金京久卡凯坎康考科可克肯孔库夸奎昆拉莱来兰朗劳勒雷累黎里理利莉丽历立连廉良列烈林琳龄留刘柳隆龙娄卢鲁路伦罗洛吕略马玛麦迈曼芒毛梅门蒙孟米密敏明缪摩莫墨默姆木穆拿那娜纳乃奈南瑙内嫩尼年涅宁牛纽农努诺欧帕派潘庞佩彭蓬皮珀朴浦普奇齐契恰千强乔切钦琼丘屈冉让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎山珊尚绍舍申圣施什史士舒朔斯松苏索所塔泰坦汤唐陶特腾提田廷通图土托脱瓦万旺威韦维魏文翁沃乌武西希锡席夏香肖萧谢辛欣休许雅亚扬耶叶伊宜因英尤约云宰赞泽曾扎詹章珍芝兹卓佐滕贞倍岸晋三浩介辅川亭柏裴宏契塔沼娃婷伽迦钟谦兆则吴谷根曹钱蔡陈利津吾优柯楚梭桂郎哲雄努缇茅代德埔婆帝鸠梵琴泊珂蓓莲薇蔓露茵佳凤帖朵洁祖素诗贵载辉铁阔颇迭戎蓝苔娥岚婕绮妥瑶莹芮仑仓俾卫厝咸喀噶壬奚妃逊斐荷佑嘉伍雪翠绥',
)

/**
 * Whether a ? stands where the dot of a foreign name was lost (唐纳德?特朗普), as files that went through another encoding
 * have it: between two characters of names on either side.
 */
export const isLostDot = (text: string, at: number): boolean =>
  text[at] === '?' &&
  [at - 2, at - 1, at + 1, at + 2].every((near) => near >= 0 && TRANSLITERATION.has(text.charCodeAt(near)))
