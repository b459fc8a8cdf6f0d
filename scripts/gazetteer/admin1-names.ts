/** First-level regions. */
export const admin1Names: Readonly<Record<string, string>> = {
  CN: "01=Anhui;02=Zhejiang;03=Jiangxi;04=Jiangsu;05=Jilin;06=Qinghai;07=Fujian;08=Heilongjiang;09=Henan;10=Hebei;11=Hunan;12=Hubei;13=Xinjiang|Xinjiang Uygur|Xinjiang Uighur|Xinjiang Uyghur;14=Tibet|Xizang;15=Gansu;16=Guangxi|Guangxi Zhuang;18=Guizhou;19=Liaoning;20=Inner Mongolia|Nei Mongol;21=Ningxia|Ningxia Hui;22=Beijing;23=Shanghai;24=Shanxi;25=Shandong;26=Shaanxi;28=Tianjin;29=Yunnan;30=Guangdong;31=Hainan;32=Sichuan;33=Chongqing",
}
